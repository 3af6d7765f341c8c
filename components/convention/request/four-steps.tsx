import { Panel } from "@/components/ui/panel";
import { StepList } from "@/components/ui/step-list";
import { kindWords } from "@/lib/convention/domain/kind-words";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import { capitalised } from "@/lib/platform/typography";

const signers: Readonly<Record<InternshipKind, string>> = {
  immersion: "Vous et l’entreprise.",
  "mini-stage-cci": "Vous, l’entreprise, et votre représentant légal avant 18 ans.",
};

const requestOf = (kind: InternshipKind) => {
  const words = kindWords[kind];
  return [
    { title: "Vous remplissez la demande", detail: "Comptez dix minutes." },
    { title: "Tout le monde signe", detail: `${signers[kind]} Chacun reçoit un lien et un code par e-mail.` },
    { title: `${capitalised(words.agency)} vérifie et valide`, detail: "Elle vous prévient par e-mail." },
    { title: `${capitalised(words.the)} commence`, detail: "Seulement après la validation, jamais avant." },
  ];
};

const correctionOf = (kind: InternshipKind) => [
  { title: "Vous corrigez la convention", detail: "Vos réponses sont reprises." },
  { title: "Tout le monde signe de nouveau", detail: "Chacun reçoit un e-mail." },
  ...requestOf(kind).slice(2),
];

type FourStepsProps = { readonly kind: InternshipKind; readonly isCorrection?: boolean };

/** What happens from the first answer to the first day. */
export const FourSteps = ({ kind, isCorrection = false }: FourStepsProps) => (
  <Panel title={{ id: "etapes", text: "Les quatre étapes" }}>
    <StepList steps={isCorrection ? correctionOf(kind) : requestOf(kind)} turn={1} />
  </Panel>
);
