import Check from "lucide/dist/esm/icons/check.mjs";
import CircleAlert from "lucide/dist/esm/icons/circle-alert.mjs";
import Clock from "lucide/dist/esm/icons/clock.mjs";
import Pause from "lucide/dist/esm/icons/pause.mjs";
import X from "lucide/dist/esm/icons/x.mjs";
import type { IconShape } from "@/components/ui/icon";
import { Tag, type Tone } from "@/components/ui/tag";
import type { DeliveryStatus } from "@/lib/partner/domain/delivery";
import type { DeliveryType } from "@/lib/partner/domain/webhook-events";
import type { WebhookSheet, WebhookState } from "@/lib/partner/domain/webhook-sheets";
import { french } from "@/lib/platform/typography";

type Words = { readonly text: string; readonly tone: Exclude<Tone, "turn">; readonly icon: IconShape };

const webhookStates: Readonly<Record<WebhookState, Words>> = {
  active: { text: "En service", tone: "positive", icon: Check },
  failing: { text: "En échec", tone: "caution", icon: CircleAlert },
  paused: { text: "En pause", tone: "neutral", icon: Pause },
  disabled: { text: "Fini : l’adresse a répondu 410", tone: "neutral", icon: X },
};

const deliveryStates: Readonly<Record<DeliveryStatus, Words>> = {
  waiting: { text: "Attend son tour", tone: "neutral", icon: Clock },
  pending: { text: "À envoyer", tone: "info", icon: Clock },
  delivered: { text: "Reçu", tone: "positive", icon: Check },
  exhausted: { text: "Abandonné après dix essais", tone: "danger", icon: CircleAlert },
  stopped: { text: "Arrêté", tone: "neutral", icon: X },
  superseded: { text: "Remplacé par un état plus récent", tone: "neutral", icon: Check },
};

/** What an event is called for people. */
export const eventWords: Readonly<Record<DeliveryType, string>> = {
  "convention.updated": "État d’une convention",
  "convention.created": "Convention créée",
  "convention.status-changed": "Changement de statut",
  "convention.transferred": "Changement de structure",
  "webhook.test": "Essai",
};

const outcomes: Readonly<Record<string, string>> = {
  timeout: "pas de réponse en 15 secondes",
  unreachable: "adresse injoignable",
  "address-refused": "adresse refusée : elle ne mène pas à Internet",
  "access-ended": "accès terminé",
};

/** What came of a try, in words: the status that was answered, or why there was none. */
export const outcomeText = (outcome: string): string => outcomes[outcome] ?? `réponse ${outcome}`;

const WordsTag = ({ text, tone, icon }: Words) => (
  <Tag tone={tone} icon={icon}>
    {french(text)}
  </Tag>
);

/** How an endpoint does. */
export const WebhookStateTag = ({ state }: Pick<WebhookSheet, "state">) => <WordsTag {...webhookStates[state]} />;

/** Where a delivery stands. */
export const DeliveryStateTag = ({ state }: { readonly state: DeliveryStatus }) => (
  <WordsTag {...deliveryStates[state]} />
);
