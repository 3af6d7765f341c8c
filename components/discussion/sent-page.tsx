import { MailboxHint } from "@/components/identity/mailbox-hint";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { ContactMode } from "@/lib/directory/domain/vocabulary";
import { french } from "@/lib/platform/typography";

const next: Record<ContactMode, readonly string[]> = {
  EMAIL: [
    "L’entreprise reçoit votre demande maintenant.",
    "Elle vous répond par e-mail ; vous pourrez aussi la suivre et lui écrire sur une page à vous.",
    "Sans réponse, nous la relançons après trois jours, puis après sept jours.",
  ],
  PHONE: [
    "Vous recevez un e-mail avec le nom de la personne à demander et son numéro.",
    "L’entreprise sait que vous allez appeler.",
    "D’accord sur les dates ? Vous remplirez ensuite la convention.",
  ],
  IN_PERSON: [
    "Vous recevez un e-mail avec le nom de la personne à demander et l’adresse.",
    "L’entreprise sait que vous allez venir.",
    "D’accord sur les dates ? Vous remplirez ensuite la convention.",
  ],
};

type SentPageProps = {
  readonly businessName: string;
  readonly contactMode: ContactMode;
  readonly linkId: string;
  readonly mailboxUrl: string | undefined;
};

/** Says that the request has gone, and what happens next; nothing about who asked. */
export const SentPage = ({ businessName, contactMode, linkId, mailboxUrl }: SentPageProps) => (
  <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-16">
    <h1 className="text-3xl font-bold">{french(`Votre demande est partie à ${businessName}`)}</h1>
    <div className="mt-6">
      <Notice tone="positive" title="C’est envoyé et enregistré.">
        {french(
          "Vous recevez une confirmation par e-mail dans la minute. Regardez aussi dans les courriers indésirables.",
        )}
      </Notice>
    </div>
    <h2 className="mt-8 text-xl font-bold">Et maintenant</h2>
    <ul className="mt-3 grid list-disc gap-2 pl-5">
      {next[contactMode].map((sentence) => (
        <li key={sentence}>{french(sentence)}</li>
      ))}
    </ul>
    <div className="mt-8 flex flex-wrap gap-3">
      <ButtonLink href={`/candidature/${linkId}`}>Suivre ma demande</ButtonLink>
      <ButtonLink href="/recherche" kind="secondary">
        Chercher d’autres entreprises
      </ButtonLink>
    </div>
    <MailboxHint url={mailboxUrl} />
  </div>
);
