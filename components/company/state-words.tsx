import Ban from "lucide/dist/esm/icons/ban.mjs";
import CirclePause from "lucide/dist/esm/icons/circle-pause.mjs";
import Clock from "lucide/dist/esm/icons/clock.mjs";
import Eye from "lucide/dist/esm/icons/eye.mjs";
import EyeOff from "lucide/dist/esm/icons/eye-off.mjs";
import type { IconShape } from "@/components/ui/icon";

import { Tag, type Tone } from "@/components/ui/tag";
import type { SiteState } from "@/lib/directory/domain/registration";

type StateWords = {
  readonly label: string;
  readonly tone: Exclude<Tone, "turn">;
  readonly icon: IconShape;
  /** What it means, and what to do next. */
  readonly next: string;
};

/** Where a company stands, in words, with what to do about it. */
export const siteStateWords: Record<SiteState, StateWords> = {
  banned: {
    label: "Bloquée",
    tone: "danger",
    icon: Ban,
    next: "Notre équipe a bloqué cette entreprise. Personne ne la voit. Écrivez-nous si c’est une erreur.",
  },
  closed: {
    label: "Fermée au registre",
    tone: "danger",
    icon: EyeOff,
    next: "Le registre des entreprises dit que ce site est fermé : il n’est plus montré. S’il a déménagé, inscrivez le nouveau SIRET.",
  },
  "deletion-requested": {
    label: "Suppression demandée",
    tone: "caution",
    icon: Clock,
    next: "La fiche n’est plus montrée. Notre équipe va la supprimer : vous recevrez un e-mail.",
  },
  refused: {
    label: "Inscription refusée",
    tone: "danger",
    icon: EyeOff,
    next: "Corrigez la fiche, puis envoyez-la de nouveau.",
  },
  "awaiting-approval": {
    label: "En attente de vérification",
    tone: "info",
    icon: Clock,
    next: "Notre équipe vérifie que vous êtes de cette entreprise. Vous recevrez un e-mail. Rien à faire pour l’instant.",
  },
  unpublished: {
    label: "Retirée de la recherche",
    tone: "neutral",
    icon: EyeOff,
    next: "Personne ne voit cette fiche. Remettez-la quand vous voulez accueillir.",
  },
  deactivated: {
    label: "Arrêtée faute de réponses",
    tone: "caution",
    icon: CirclePause,
    next: "Trop de candidats sont restés sans réponse. Enregistrez « L’accueil » avec un nombre de candidatures pour reprendre.",
  },
  paused: {
    label: "En pause",
    tone: "neutral",
    icon: CirclePause,
    next: "La fiche revient dans la recherche à la date que vous avez donnée.",
  },
  full: {
    label: "Complète pour l’instant",
    tone: "neutral",
    icon: CirclePause,
    next: "Vous avez reçu autant de candidatures que vous le vouliez. Les suivantes attendent.",
  },
  listed: {
    label: "Visible",
    tone: "positive",
    icon: Eye,
    next: "Les candidats trouvent votre fiche dans la recherche.",
  },
};

/** Where a company stands, as a tag. */
export const SiteStateTag = ({ state }: { readonly state: SiteState }) => {
  const { label, tone, icon } = siteStateWords[state];
  return (
    <Tag tone={tone} icon={icon}>
      {label}
    </Tag>
  );
};
