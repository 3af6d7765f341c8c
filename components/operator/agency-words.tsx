import Ban from "lucide/dist/esm/icons/ban.mjs";
import CircleCheck from "lucide/dist/esm/icons/circle-check.mjs";
import CirclePause from "lucide/dist/esm/icons/circle-pause.mjs";
import type { IconShape } from "@/components/ui/icon";
import { Tag, type Tone } from "@/components/ui/tag";
import type { AgencyStatus } from "@/lib/agency/domain/agency";

type StatusLook = {
  readonly label: string;
  readonly tone: Exclude<Tone, "turn">;
  readonly icon: IconShape;
};

/** Each status as operators read it (platform.md 1.2); the one that awaits them is told apart. */
const looks: Readonly<Record<Exclude<AgencyStatus, "needsReview">, StatusLook>> = {
  active: { label: "Active", tone: "positive", icon: CircleCheck },
  "from-api-PE": { label: "Active, importée", tone: "positive", icon: CircleCheck },
  closed: { label: "Fermée", tone: "neutral", icon: CirclePause },
  rejected: { label: "Refusée", tone: "danger", icon: Ban },
};

/** Where an agency's account stands. */
export const AgencyStatusTag = ({ status }: { readonly status: AgencyStatus }) => {
  if (status === "needsReview") return <Tag tone="turn">À vérifier</Tag>;
  const { label, tone, icon } = looks[status];
  return (
    <Tag tone={tone} icon={icon}>
      {label}
    </Tag>
  );
};

/** Each status in a list of filters. */
export const statusFilters: readonly { readonly value: AgencyStatus; readonly label: string }[] = [
  { value: "needsReview", label: "À vérifier" },
  { value: "active", label: "Actives" },
  { value: "from-api-PE", label: "Actives, importées" },
  { value: "closed", label: "Fermées" },
  { value: "rejected", label: "Refusées" },
];

/** What an operator just did to an agency, by the word in the address. */
export const agencyDone = {
  activee: "La structure est active : ses membres reçoivent un e-mail.",
  refusee: "L’inscription est refusée : ses membres reçoivent la raison.",
  fermee: "La structure est fermée : ses membres reçoivent la raison.",
  transferee: "La structure est fermée. Ses conventions ouvertes passent à l’autre structure dans la minute.",
  corrigee: "Les informations sont corrigées.",
  renouvelee: "La nouvelle convention de délégation est en vigueur.",
  nonrenouvelee: "Le renouvellement est refusé : les personnes qui administrent reçoivent la raison.",
  siret: "Le registre connaît ce SIRET.",
} as const;
export type AgencyDone = keyof typeof agencyDone;
