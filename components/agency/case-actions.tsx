import type { ReactNode } from "react";
import { type CaseAct, caseActs } from "@/components/convention/acts";
import { rewritingTitles } from "@/components/convention/request/parts";
import { ButtonLink } from "@/components/ui/button-link";
import { Panel } from "@/components/ui/panel";
import { TurnPanel } from "@/components/ui/turn-panel";
import { kindWords } from "@/lib/convention/domain/kind-words";
import type { ConventionCase } from "@/lib/convention/domain/read-models";
import type { Verb } from "@/lib/convention/domain/transitions";
import { capitalised, formatDate } from "@/lib/platform/typography";

const actLinks = (file: ConventionCase, verbs: readonly Verb[]): CaseAct[] =>
  caseActs.filter(({ verb }) => verbs.includes(verb) && file.actions.includes(verb));

const Act = ({
  file,
  act,
  kind,
}: {
  readonly file: ConventionCase;
  readonly act: CaseAct;
  readonly kind: "primary" | "secondary" | "danger";
}) => (
  <ButtonLink href={`/espace/agence/conventions/${file.convention.id}/${act.path}`} kind={kind} full="always">
    {act.label}
  </ButtonLink>
);

const blocked =
  "Ses autres immersions dans cette entreprise empêchent de donner votre accord : voyez « Ce que nous avons vérifié ». Demandez d’autres dates, ou rejetez la convention.";

const waiting: Record<ConventionCase["convention"]["status"], (file: ConventionCase) => ReactNode> = {
  DRAFT: ({ convention }) => <>Une correction est demandée : « {convention.changeRequest?.reason} »</>,
  READY_TO_SIGN: () => "Personne n’a encore signé.",
  PARTIALLY_SIGNED: () => "Il manque des signatures. Vous serez prévenus quand tout le monde aura signé.",
  IN_REVIEW: ({ agency, history }) => {
    if (history.length > 0) return blocked;
    return agency.validationSteps === "counsellor-and-validator"
      ? "La conseillère ou le conseiller vérifie."
      : "La personne qui valide doit donner son accord.";
  },
  ACCEPTED_BY_COUNSELLOR: ({ history }) =>
    history.length > 0 ? blocked : "La personne qui valide doit donner son accord.",
  ACCEPTED_BY_VALIDATOR: ({ convention }) =>
    `La convention est validée. ${capitalised(kindWords[convention.internshipKind].the)} commence ${formatDate(convention.dateStart)}.`,
  REJECTED: ({ convention }) => <>La convention est rejetée : « {convention.statusJustification} »</>,
  CANCELLED: ({ convention }) => <>La convention est annulée : « {convention.statusJustification} »</>,
  DEPRECATED: ({ convention }) => <>La demande est abandonnée : « {convention.statusJustification} »</>,
};

/** What the reader may do now: the agreement first when it is theirs to give, then the rest; otherwise who is awaited. */
export const CaseActions = ({ file }: { readonly file: ConventionCase }) => {
  const agreement = actLinks(file, ["approve", "validate"]);
  const change = actLinks(file, ["requestChange"]);
  const care = actLinks(file, ["renew", "editFinal", "correctContact", "renameCounsellor", "transfer", "copy"]);
  const endings = actLinks(file, ["reject", "deprecate", "cancel"]);
  const rewrite = file.actions.find((verb) => verb === "edit" || verb === "resubmit");
  const others = [
    ...(rewrite
      ? [
          <ButtonLink
            key="modifier"
            href={`/espace/agence/conventions/${file.convention.id}/modifier`}
            kind="secondary"
            full="always"
          >
            {rewritingTitles[rewrite]}
          </ButtonLink>,
        ]
      : []),
    ...[...change, ...care].map((act) => <Act key={act.path} file={file} act={act} kind="secondary" />),
    ...endings.map((act) => <Act key={act.path} file={file} act={act} kind="danger" />),
  ];
  if (agreement.length > 0) {
    return (
      <TurnPanel
        tag="À vous d’agir"
        title="Tout le monde a signé"
        actions={
          <>
            {agreement.map((act) => (
              <Act key={act.path} file={file} act={act} kind="primary" />
            ))}
            {others}
          </>
        }
      >
        Vérifiez, puis donnez votre accord avant <strong>{formatDate(file.convention.dateStart)}</strong>. On attend
        votre réponse pour commencer.
      </TurnPanel>
    );
  }
  return (
    <>
      <Panel title={{ id: "etat", text: "Où en est-on ?" }}>
        <p>{waiting[file.convention.status](file)}</p>
      </Panel>
      {others.length > 0 ? (
        <Panel title={{ id: "aussi", text: "Vous pouvez aussi", size: "base" }}>
          <div className="grid gap-2.5">{others}</div>
        </Panel>
      ) : null}
    </>
  );
};
