import { MailboxHint } from "@/components/identity/mailbox-hint";
import { ButtonLink } from "@/components/ui/button-link";
import { MessagePage } from "@/components/ui/message-page";
import type { UnsentDraft } from "@/lib/convention/domain/draft";

type KeptPageProps = {
  /** The request, when this browser still opens it. */
  readonly unsent: UnsentDraft | null;
  readonly mailboxUrl: string | undefined;
};

/** Says that the request is kept, and how one comes back to it. */
export const KeptPage = ({ unsent, mailboxUrl }: KeptPageProps) => (
  <>
    <MessagePage
      title="Votre demande est gardée"
      exits={
        unsent ? (
          <ButtonLink href={`/convention/demande/${unsent.id}`}>Revenir à la demande</ButtonLink>
        ) : (
          <ButtonLink href="/" kind="secondary">
            Aller à l’accueil
          </ButtonLink>
        )
      }
    >
      <p>Un e-mail part avec le lien pour la reprendre. Regardez aussi dans les courriers indésirables.</p>
      {unsent ? null : <p>Rien ne reste sur cet appareil. Fermez aussi la fenêtre du navigateur.</p>}
    </MessagePage>
    <div className="mx-auto mt-8 max-w-prose px-4 sm:px-6">
      <MailboxHint url={mailboxUrl} />
    </div>
  </>
);
