import Link from "next/link";

/** Where personal data are asked: what they serve, and where the rest is said. */
export const PrivacyNote = ({ children }: { readonly children: string }) => (
  <p className="max-w-prose text-sm text-ink-soft">
    {children}{" "}
    <Link className="link" href="/confidentialite" prefetch={false}>
      Vos données et vos droits
    </Link>
  </p>
);
