import { Notice } from "@/components/ui/notice";

/** Demonstration only: where the messages arrive. Renders nothing on a real deployment. */
export const MailboxHint = ({ url }: { readonly url: string | undefined }) =>
  url ? (
    <Notice tone="info" title="Ceci est une démonstration.">
      Les messages arrivent dans la{" "}
      <a href={url} className="link" target="_blank" rel="noreferrer">
        boîte aux lettres de démonstration (nouvelle fenêtre)
      </a>
      .
    </Notice>
  ) : null;
