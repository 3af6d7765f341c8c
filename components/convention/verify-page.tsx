import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { messageOf } from "@/components/ui/form-issues";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { TextField } from "@/components/ui/text-field";
import { kindWords } from "@/lib/convention/domain/kind-words";
import { actorRoleLabels } from "@/lib/convention/domain/roles";
import { type ConventionStatus, statusLabel } from "@/lib/convention/domain/status";
import { shortestHash, type Verification, verificationPath } from "@/lib/convention/domain/verification";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import type { FieldIssue } from "@/lib/platform/errors";
import { capitalised, formatInstant, french } from "@/lib/platform/typography";

/** What a status means to somebody who only holds the paper. */
const meaningOf = (status: ConventionStatus, kind: InternshipKind): string => {
  const { the } = kindWords[kind];
  const notYet = `La convention n’est pas validée : ${the} ne peut pas commencer.`;
  const meanings: Record<ConventionStatus, string> = {
    DRAFT: `Une correction est en cours. ${notYet}`,
    READY_TO_SIGN: `Personne n’a encore signé. ${notYet}`,
    PARTIALLY_SIGNED: `Il manque des signatures. ${notYet}`,
    IN_REVIEW: `Tout le monde a signé. La structure n’a pas encore validé : ${the} ne peut pas commencer.`,
    ACCEPTED_BY_COUNSELLOR: `La structure a donné un premier accord. Elle n’a pas encore validé : ${the} ne peut pas commencer.`,
    ACCEPTED_BY_VALIDATOR: `La structure a validé la convention. ${capitalised(the)} se fait aux dates prévues.`,
    REJECTED: `La structure a refusé la convention. ${capitalised(the)} ne se fait pas.`,
    CANCELLED: "La convention a été annulée. Elle ne compte plus.",
    DEPRECATED: "La demande est abandonnée, ou dépassée depuis un mois. Elle ne compte plus.",
  };
  return french(meanings[status]);
};

type Authentic = Extract<Verification, { outcome: "authentic" }>;

const AuthenticAnswer = ({ answer }: { readonly answer: Authentic }) => (
  <>
    <Notice
      tone={answer.status === "ACCEPTED_BY_VALIDATOR" ? "positive" : "caution"}
      title="Ce document est authentique."
    >
      <p>{meaningOf(answer.status, answer.kind)}</p>
    </Notice>
    <h2 className="mt-8 mb-4 text-xl font-bold">Où en est la convention</h2>
    <SummaryList
      rows={[
        { term: "État", value: statusLabel(answer.status, answer.validationSteps) },
        ...answer.signatures.map(({ role, signedAt }) => ({
          term: capitalised(actorRoleLabels[answer.kind][role]),
          value: signedAt ? `A signé le ${formatInstant(signedAt)}` : "N’a pas encore signé",
        })),
        ...(answer.validatedAt
          ? [{ term: "La structure", value: `A validé le ${formatInstant(answer.validatedAt)}` }]
          : []),
      ]}
    />
    <p className="mt-4 text-ink-soft">
      Cette page ne montre ni nom ni contenu. Si un détail du papier vous étonne, demandez à la structure son
      exemplaire.
    </p>
  </>
);

const Answer = ({ answer }: { readonly answer: Verification }) => {
  if (answer.outcome === "authentic") return <AuthenticAnswer answer={answer} />;
  return answer.outcome === "superseded" ? (
    <Notice tone="caution" title="Ce document est authentique, mais un autre le remplace.">
      <p>
        Le texte de la convention a changé depuis. Demandez le document le plus récent à la personne qui vous l’a donné.
      </p>
    </Notice>
  ) : (
    <Notice tone="caution" title="Ce document n’est pas reconnu.">
      <p>
        Vérifiez la référence et l’empreinte. Si elles sont bien recopiées, demandez le document à la structure
        d’accompagnement.
      </p>
    </Notice>
  );
};

type VerifyPageProps = {
  readonly request: {
    readonly reference: string;
    readonly hash: string;
    readonly issues: readonly FieldIssue[];
    readonly refusal?: string;
    readonly answer?: Verification;
  };
};

/** Whether a printed convention is authentic, and what it is worth today; a GET form that the document's QR code fills in. */
export const VerifyPage = ({ request: { reference, hash, issues, refusal, answer } }: VerifyPageProps) => {
  const isRecognised = answer !== undefined && answer.outcome !== "unknown";
  return (
    <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-12">
      <ErrorSummary issues={issues} message={refusal} />
      <h1 className="text-3xl font-bold">Vérifier un document</h1>
      {answer ? (
        <div className="mt-6">
          <Answer answer={answer} />
        </div>
      ) : (
        <p className="mt-4 text-lg text-ink-soft">
          Chaque convention imprimée porte une référence et une empreinte. Recopiez-les : vous saurez si le document est
          authentique et s’il compte encore.
        </p>
      )}
      {answer ? <h2 className="mt-12 text-xl font-bold">Vérifier un autre document</h2> : null}
      <form action={verificationPath} className="mt-6 grid gap-6">
        <TextField
          label="Référence"
          hint="Par exemple IF-2026-4K7QXA, en bas de chaque page"
          name="reference"
          defaultValue={isRecognised ? "" : reference}
          error={messageOf(issues, "reference")}
          width="medium"
          autoComplete="off"
          spellCheck={false}
          required
        />
        <TextField
          label="Empreinte du texte"
          hint={`Au moins les ${shortestHash} premiers caractères`}
          name="empreinte"
          defaultValue={isRecognised ? "" : hash}
          error={messageOf(issues, "empreinte")}
          autoComplete="off"
          spellCheck={false}
          required
        />
        <div>
          <Button type="submit">Vérifier le document</Button>
        </div>
      </form>
    </div>
  );
};
