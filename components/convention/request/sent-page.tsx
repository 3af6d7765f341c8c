import Link from "next/link";
import { MailboxHint } from "@/components/identity/mailbox-hint";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { PostForm } from "@/components/ui/post-form";
import { StepList } from "@/components/ui/step-list";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SentRequest } from "@/lib/convention/domain/draft";
import { kindWords } from "@/lib/convention/domain/kind-words";
import type { SignatoryRole } from "@/lib/convention/domain/roles";
import { capitalised, formatDate, formatList, french } from "@/lib/platform/typography";

type SentPageProps = {
  readonly sent: SentRequest;
  readonly mailboxUrl: string | undefined;
  readonly leave: FormAction;
};

const others: Partial<Record<SignatoryRole, string>> = {
  "establishment-representative": "l’entreprise",
  "beneficiary-representative": "votre représentant légal",
  "beneficiary-current-employer": "votre employeur actuel",
};

const stepsOf = ({ kind, agencyName, dateStart, signatories }: SentRequest) => {
  const names = formatList(signatories.flatMap((role) => others[role] ?? []));
  const [verb, warn] = signatories.length > 2 ? ["signent", "Prévenez-les."] : ["signe", "Prévenez-la."];
  return [
    {
      title: "Vous signez",
      detail: "Ouvrez l’e-mail que vous venez de recevoir. Regardez aussi dans les courriers indésirables.",
    },
    {
      title: `${capitalised(names)} ${verb}`,
      detail: `Chaque signataire reçoit le même e-mail. ${warn}`,
    },
    { title: french(`${agencyName} vérifie et valide`), detail: "Vous recevez un e-mail à ce moment-là." },
    {
      title: `${capitalised(kindWords[kind].the)} commence`,
      detail: `Le ${formatDate(dateStart)}, si ${kindWords[kind].pronoun} est validé${kindWords[kind].agrees}.`,
    },
  ];
};

/** Says that the request has left, under which reference, and what happens now. */
export const SentPage = ({ sent, mailboxUrl, leave }: SentPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-8 sm:px-6 lg:pt-14">
    <div>
      <h1 className="text-3xl font-bold">Demande envoyée</h1>
      <p className="mt-4 text-lg">
        Votre référence&nbsp;: <strong className="figures whitespace-nowrap">{sent.reference}</strong>
      </p>
    </div>
    {sent.warnings.map((warning) => (
      <Notice key={warning} tone="caution" title={warning}>
        Appelez-la pour la prévenir.
      </Notice>
    ))}
    <Notice tone="caution" title="Ne commencez pas avant la validation.">
      Sans elle, vous n’êtes pas couvert en cas d’accident.
    </Notice>
    <div>
      <h2 className="mb-4 text-xl font-bold">Et maintenant&#8239;?</h2>
      <StepList turn={1} steps={stepsOf(sent)} />
    </div>
    <PostForm action={leave}>
      <p className="mb-3">
        Vous suivez votre convention dans{" "}
        <Link className="link" href="/mes-conventions" prefetch={false}>
          Mes conventions
        </Link>
        , avec votre adresse e-mail. Sur un ordinateur partagé&nbsp;:
      </p>
      <SubmitButton kind="secondary" full="phone" pendingLabel="Fermeture…">
        Ne rien laisser sur cet appareil
      </SubmitButton>
    </PostForm>
    <MailboxHint url={mailboxUrl} />
  </div>
);
