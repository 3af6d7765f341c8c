"use client";

import { FailureNotice } from "@/components/ui/failure-notice";
import "./globals.css";

type BoundaryProps = { readonly error: Error & { readonly digest?: string }; readonly reset: () => void };

/** Replaces the root layout when the layout itself fails; it has no typeface of its own. */
export default function GlobalError({ error, reset }: BoundaryProps) {
  return (
    <html lang="fr">
      <body className="flex min-h-dvh flex-col">
        <FailureNotice reference={error.digest} onRetry={reset} />
      </body>
    </html>
  );
}
