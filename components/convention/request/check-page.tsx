import Link from "next/link";
import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { PostForm } from "@/components/ui/post-form";
import { Steps } from "@/components/ui/steps";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { ConventionRequest } from "@/lib/convention/domain/convention";
import { type DraftIssue, type DraftPart, type DraftView, draftParts } from "@/lib/convention/domain/draft";
import { kindWords } from "@/lib/convention/domain/kind-words";
import { articleName, checkLegal } from "@/lib/convention/domain/legal-check";
import { capitalised, french } from "@/lib/platform/typography";
import { FullText } from "../full-text";
import { consentLabel } from "../turns";
import { checkRows, signerLines } from "./check-rows";
import { DifferenceList } from "./difference-list";
import { EditForm } from "./edit-form";
import { Outdated } from "./outdated";
import { partsInAll, titleOfPart } from "./parts";

type CheckPageProps = {
  readonly base: string;
  readonly draft: DraftView;
  readonly send: FormAction;
  /** Of a correction: takes it up again once somebody changed the convention. */
  readonly restart?: FormAction;
};

type GroupProps = {
  readonly part: DraftPart;
  readonly title: string;
  /** Absent when the part does not change here. */
  readonly href: string | undefined;
  readonly rows: readonly SummaryRow[];
};

const Group = ({ part, title, href, rows }: GroupProps) => (
  <section aria-labelledby={`groupe-${part}`}>
    <div className="mb-3 flex items-baseline justify-between gap-4">
      <h2 id={`groupe-${part}`} className="text-xl font-bold">
        {title}
      </h2>
      {href ? (
        <Link href={href} className="link py-0.5 text-sm print:hidden">
          Modifier<span className="sr-only"> {title}</span>
        </Link>
      ) : null}
    </div>
    <SummaryList rows={rows} />
  </section>
);

type IssuesProps = {
  readonly base: string;
  readonly issues: readonly DraftIssue[];
  readonly draft: DraftView;
};

const Issues = ({ base, issues, draft }: IssuesProps) => (
  <Notice tone="caution" title="Il reste des réponses à donner ou à corriger.">
    <ul className="mt-2 grid gap-2">
      {issues.map(({ part, path, message }) => (
        <li key={`${part}${path}${message}`}>
          <Link href={`${base}/${part}`} className="link">
            {titleOfPart(part, draft)}
          </Link>
          {french(` : ${message}`)}
        </li>
      ))}
    </ul>
  </Notice>
);

/** What the law remarks without refusing: it warns, or the agency will have to say why it accepts. */
const Remarks = ({ request, today }: { readonly request: ConventionRequest; readonly today: string }) =>
  checkLegal(request, { submittedOn: today, today }).map(({ rule, message, article }) => (
    <Notice key={rule + message} tone="caution" title={message}>
      <p className="text-sm">{french(`Source : ${articleName(article)}.`)}</p>
    </Notice>
  ));

type SignersProps = {
  readonly request: ConventionRequest;
  readonly agencyName: string;
  readonly isCorrection: boolean;
};

const Signers = ({ request, agencyName, isCorrection }: SignersProps) => (
  <section aria-labelledby="signataires">
    <h2 id="signataires" className="text-xl font-bold">
      {french("Qui signe, et quand ?")}
    </h2>
    <p className="mt-2">Dès l’envoi, chacune de ces personnes reçoit un e-mail avec un lien&nbsp;:</p>
    <ul className="mt-2 grid list-disc gap-1.5 pl-5 wrap-anywhere">
      {signerLines(request, isCorrection).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
    <p className="mt-3">
      {french(
        `Quand tout le monde a signé, ${agencyName} vérifie et valide. ${capitalised(kindWords[request.internshipKind].the)} ne commence pas avant la validation.`,
      )}
    </p>
  </section>
);

const Answers = ({
  base,
  draft,
  request,
}: Pick<CheckPageProps, "base" | "draft"> & { readonly request: ConventionRequest }) => {
  const agencyName = draft.agencyName ?? kindWords[request.internshipKind].agency;
  const rows = checkRows(request, agencyName);
  return (
    <>
      <Remarks request={request} today={draft.around.today} />
      {draftParts.map((part) => (
        <Group
          key={part}
          part={part}
          title={titleOfPart(part, draft)}
          rows={rows[part]}
          href={draft.correction && part === "structure" ? undefined : `${base}/${part}`}
        />
      ))}
      <Signers request={request} agencyName={agencyName} isCorrection={draft.correction !== null} />
    </>
  );
};

const titles = {
  submit: "Vérifiez votre demande",
  resubmit: "Vérifiez, puis renvoyez",
  edit: "Vérifiez, puis envoyez",
} as const;

const effects = {
  nothing: "Vous n’avez rien changé : il n’y a rien à envoyer.",
  keeps: "Personne ne signe de nouveau : vous ne changez que des coordonnées.",
  clears: "Tout le monde signe de nouveau : vous changez ce que chacun a accepté.",
} as const;

/** What an edit changes and does to the signatures, then the form that sends it. */
const Edit = ({ draft, send }: { readonly draft: DraftView; readonly send: FormAction }) => {
  const { correction } = draft;
  if (!correction) return null;
  const { effect, toSign } = correction;
  return (
    <section aria-labelledby="changements" className="grid gap-5">
      <div>
        <h2 id="changements" className="text-xl font-bold">
          Ce que vous changez
        </h2>
        <DifferenceList draft={draft} />
        <p className="mt-4">{effects[effect]}</p>
      </div>
      {toSign ? <FullText sections={toSign.sections} /> : null}
      {effect === "nothing" ? null : (
        <EditForm
          action={send}
          signing={toSign && { textHash: toSign.hash, label: consentLabel(toSign.role, "changed") }}
          reasons={correction.reasons}
        />
      )}
    </section>
  );
};

/** What sends the answers: with a signature, reasons, or nothing more to say. */
const Sending = ({ draft, send }: Pick<CheckPageProps, "draft" | "send">) => {
  const { correction } = draft;
  if (correction?.verb === "edit") return <Edit draft={draft} send={send} />;
  if (correction && correction.reasons.length > 0)
    return <EditForm action={send} signing={null} reasons={correction.reasons} isAnswer />;
  return (
    <PostForm action={send}>
      <SubmitButton size="tall" full="phone">
        {correction ? "Renvoyer la convention" : "Envoyer la demande"}
      </SubmitButton>
    </PostForm>
  );
};

/** Every answer before it leaves, what the law remarks, who signs next, and the button that sends. */
export const CheckPage = ({ base, draft, send, restart }: CheckPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6 lg:pt-10">
    <div>
      <BackLink href={base}>Toutes les parties</BackLink>
      <div className="mt-5">
        <Steps current={partsInAll} total={partsInAll} />
      </div>
      <h1 className="mt-1 text-3xl font-bold">{titles[draft.correction?.verb ?? "submit"]}</h1>
      {draft.correction?.isOutdated && restart ? <Outdated draft={draft} restart={restart} /> : null}
    </div>
    {"issues" in draft.made ? (
      <Issues base={base} issues={draft.made.issues} draft={draft} />
    ) : (
      <>
        <Answers base={base} draft={draft} request={draft.made.request} />
        <Sending draft={draft} send={send} />
      </>
    )}
  </div>
);
