import { MailboxHint } from "@/components/identity/mailbox-hint";
import { Notice } from "@/components/ui/notice";
import { StepList } from "@/components/ui/step-list";
import { formatDate } from "@/lib/platform/typography";

type SentPageProps = {
  readonly reference: string;
  readonly agencyName: string;
  readonly dateStart: string;
  readonly mailboxUrl: string | undefined;
};

/** Says that the request has left, under which reference, and what happens now. */
export const SentPage = ({ reference, agencyName, dateStart, mailboxUrl }: SentPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-8 sm:px-6 lg:pt-14">
    <div>
      <h1 className="text-3xl font-bold">Demande envoyée</h1>
      <p className="mt-4 text-lg">
        Votre référence&nbsp;: <strong className="figures">{reference}</strong>
      </p>
    </div>
    <Notice tone="caution" title="Ne commencez pas avant la validation.">
      Sans elle, vous n’êtes pas couvert en cas d’accident.
    </Notice>
    <div>
      <h2 className="mb-4 text-xl font-bold">Et maintenant&nbsp;?</h2>
      <StepList
        turn={1}
        steps={[
          {
            title: "Signez",
            detail: "Ouvrez l’e-mail que vous venez de recevoir. Regardez aussi dans les courriers indésirables.",
          },
          { title: "L’entreprise signe", detail: "Elle a reçu le même message. Prévenez-la." },
          { title: `${agencyName} vérifie et valide`, detail: "Vous recevez un e-mail à ce moment-là." },
          { title: "L’immersion commence", detail: `Le ${formatDate(dateStart)}, si elle est validée.` },
        ]}
      />
    </div>
    <MailboxHint url={mailboxUrl} />
  </div>
);
