import { Panel } from "@/components/ui/panel";
import { StepList } from "@/components/ui/step-list";

const request = [
  { title: "Vous remplissez la demande", detail: "Comptez dix minutes." },
  { title: "Tout le monde signe", detail: "Vous et l’entreprise. Chacun reçoit un lien et un code par e-mail." },
  { title: "Votre structure vérifie et valide", detail: "Elle vous prévient par e-mail." },
  { title: "L’immersion commence", detail: "Seulement après la validation, jamais avant." },
];

const correction = [
  { title: "Vous corrigez la convention", detail: "Vos réponses sont reprises." },
  { title: "Tout le monde signe de nouveau", detail: "Chacun reçoit un e-mail." },
  ...request.slice(2),
];

/** What happens from the first answer to the first day. */
export const FourSteps = ({ isCorrection = false }: { readonly isCorrection?: boolean }) => (
  <Panel title={{ id: "etapes", text: "Les quatre étapes" }}>
    <StepList steps={isCorrection ? correction : request} turn={1} />
  </Panel>
);
