import MailCheck from "lucide/dist/esm/icons/mail-check.mjs";
import MailQuestion from "lucide/dist/esm/icons/mail-question-mark.mjs";
import MailX from "lucide/dist/esm/icons/mail-x.mjs";
import Link from "next/link";
import { AssessmentFacts } from "@/components/assessment/assessment-facts";
import { checksOf } from "@/components/convention/checks";
import { ConventionFiles } from "@/components/convention/convention-files";
import { ConventionJournal } from "@/components/convention/convention-journal";
import { essentials } from "@/components/convention/essentials";
import { resendOf, Signers } from "@/components/convention/signers";
import { StatusTag } from "@/components/convention/status-tag";
import { BackLink } from "@/components/ui/back-link";
import { CheckList } from "@/components/ui/check-list";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { Tag } from "@/components/ui/tag";
import { requestOf } from "@/lib/convention/domain/convention";
import { kindWords } from "@/lib/convention/domain/kind-words";
import type { ConventionCase, SentMessage } from "@/lib/convention/domain/read-models";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import type { Undelivered } from "@/lib/partner/domain/undelivered";
import { formatDateRange, formatInstant, french } from "@/lib/platform/typography";
import { CaseActions } from "./case-actions";
import { CaseNotes, type NoteActions } from "./case-notes";
import { CaseTransmission, type TransmissionActions } from "./case-transmission";
import { messageKinds, recipientName } from "./message-labels";

const deliveries = {
  queued: { tone: "neutral", icon: MailQuestion, words: "En attente d’envoi" },
  accepted: { tone: "info", icon: MailCheck, words: "Envoyé" },
  deferred: { tone: "caution", icon: MailQuestion, words: "Retardé" },
  bounced: { tone: "danger", icon: MailX, words: "Non remis" },
} as const;

const Message = ({ message, kind }: { readonly message: SentMessage; readonly kind: InternshipKind }) => {
  const { tone, icon, words } = deliveries[message.status];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0">
        <p className="font-medium">{messageKinds[message.kind] ?? message.kind}</p>
        <p className="text-sm text-ink-soft">
          {recipientName(message.recipient, kind)}, {message.channel === "sms" ? "SMS au" : "e-mail à"}{" "}
          {message.maskedTarget}
        </p>
      </div>
      <Tag tone={tone} icon={icon}>
        {words} le {formatInstant(message.at)}
      </Tag>
    </li>
  );
};

const Part = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: React.ReactNode;
}) => (
  <section aria-labelledby={id} className="mt-12 first:mt-0">
    <h2 id={id} className="mb-4 text-xl font-bold">
      {title}
    </h2>
    {children}
  </section>
);

type CasePageProps = {
  readonly file: ConventionCase;
  /** Sends a signatory their link once more. */
  readonly sendLink: FormAction;
  readonly notes: NoteActions;
  /** What partners' systems have not received of it. */
  readonly undelivered: readonly Undelivered[];
  readonly transmission: TransmissionActions;
};

/** One convention for the agency that follows it: what was checked, what it says, who signed, what was sent, what happened. */
export const CasePage = ({ file, sendLink, notes, undelivered, transmission }: CasePageProps) => {
  const { convention, agency } = file;
  const { firstName, lastName } = convention.signatories.beneficiary;
  return (
    <div className="mx-auto w-full max-w-page px-4 pt-6 sm:px-6">
      <BackLink href="/espace/agence">Mes conventions</BackLink>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <StatusTag status={convention.status} steps={agency.validationSteps} />
        <p className="text-sm text-ink-soft">Convention {convention.reference}</p>
      </div>
      <h1 className="mt-2 text-3xl font-bold">
        {firstName} {lastName}, {convention.immersionAppellation.appellationLabel.toLowerCase()} chez{" "}
        {convention.businessName}
      </h1>
      <p className="mt-2 text-lg text-ink-soft first-letter:uppercase">
        {formatDateRange(convention.dateStart, convention.dateEnd)}
      </p>
      {file.renewal === null ? null : (
        <p className="mt-2">
          {file.renewal.of === "after" ? "Renouvelée par " : "Renouvellement de "}
          <Link href={`/espace/agence/conventions/${file.renewal.id}`} className="link">
            la convention {file.renewal.reference}
          </Link>
        </p>
      )}
      <div className="mt-8 grid gap-10 lg:grid-cols-[minmax(0,1fr)_21rem] lg:gap-x-12">
        <aside aria-label="Ce que vous pouvez faire" className="grid content-start gap-4 lg:col-start-2 lg:row-start-1">
          <CaseActions file={file} />
        </aside>
        <div className="min-w-0 lg:col-start-1 lg:row-start-1">
          {file.hostBan === null ? null : (
            <div className="mb-10">
              <Notice tone="caution" title="Cette entreprise est bloquée par notre équipe.">
                <p>
                  {french(
                    `Voici pourquoi : « ${file.hostBan} » Voyez avec ${firstName} si ${kindWords[convention.internshipKind].the} peut avoir lieu.`,
                  )}
                </p>
              </Notice>
            </div>
          )}
          <Part id="verifie" title="Ce que nous avons vérifié">
            <CheckList items={checksOf(file)} />
          </Part>
          <Part id="convention" title="La convention">
            <SummaryList rows={essentials(requestOf(convention))} />
            <div className="mt-4 grid gap-2">
              <ConventionFiles file={file} href={`/espace/agence/conventions/${convention.id}`} />
            </div>
          </Part>
          <Part id="signatures" title="Qui signe ?">
            <Signers convention={convention} evidence={file.evidence} resend={resendOf(file, sendLink)} />
          </Part>
          {file.assessment === null ? null : (
            <Part id="bilan" title="Bilan">
              <AssessmentFacts assessment={file.assessment} />
            </Part>
          )}
          {file.notes === null ? null : (
            <Part id="notes" title="Notes entre collègues">
              <CaseNotes notes={file.notes} {...notes} />
            </Part>
          )}
          {undelivered.length === 0 ? null : (
            <Part id="transmission" title="Transmission aux partenaires">
              <CaseTransmission undelivered={undelivered} roles={file.roles} actions={transmission} />
            </Part>
          )}
          <Part id="messages" title="Messages envoyés">
            <ul className="divide-y divide-line border-y border-line">
              {file.messages.map((message) => (
                <Message
                  key={`${message.kind}${message.recipient}${message.at.toISOString()}`}
                  message={message}
                  kind={convention.internshipKind}
                />
              ))}
            </ul>
          </Part>
          <Part id="journal" title="Journal">
            <ConventionJournal lines={file.journal} kind={convention.internshipKind} />
          </Part>
        </div>
      </div>
    </div>
  );
};
