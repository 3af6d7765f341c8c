"use client";

import { useState, useSyncExternalStore } from "react";

const never = () => () => undefined;

/** Hands the page's address to whoever is chosen, or copies it; without a script the browser's own address bar does. */
export const ShareSearch = ({ title }: { readonly title: string }) => {
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [told, setTold] = useState("");
  if (!isReady) return null;
  const share = async (): Promise<void> => {
    const url = window.location.href;
    try {
      if (navigator.share) return await navigator.share({ title, url });
      await navigator.clipboard.writeText(url);
      setTold("Lien copié.");
    } catch {
      // Whoever closes the list of recipients has changed their mind; where copying is refused, the address is in the bar.
      setTold("Copiez le lien dans la barre d’adresse.");
    }
  };
  return (
    <p className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden">
      <button type="button" onClick={share} className="link min-h-6 cursor-pointer py-1">
        Partager cette recherche
      </button>
      <span role="status" className="text-sm text-ink-soft">
        {told}
      </span>
    </p>
  );
};
