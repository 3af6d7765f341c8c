import BadgeCheck from "lucide/dist/esm/icons/badge-check.mjs";
import Ban from "lucide/dist/esm/icons/ban.mjs";
import CircleX from "lucide/dist/esm/icons/circle-x.mjs";
import ClipboardCheck from "lucide/dist/esm/icons/clipboard-check.mjs";
import Clock from "lucide/dist/esm/icons/clock.mjs";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { Toast } from "@/components/ui/toast";
import { TurnPanel } from "@/components/ui/turn-panel";
import { Sample, Samples } from "./sample";

/** What tells something: statuses, notices, what was done, what is awaited, nothing. */
export const MessageSamples = () => (
  <Sample id="messages" title="Messages et statuts">
    <Toast message="Votre nom est enregistré." />
    <Samples>
      <Tag tone="neutral" icon={Ban}>
        Annulée
      </Tag>
      <Tag tone="info" icon={ClipboardCheck}>
        À valider par le prescripteur
      </Tag>
      <Tag tone="positive" icon={BadgeCheck}>
        Validée par le prescripteur
      </Tag>
      <Tag tone="danger" icon={CircleX}>
        Rejetée
      </Tag>
      <Tag tone="caution" icon={Clock}>
        Dans 2 jours
      </Tag>
      <Tag tone="turn">À vous de signer</Tag>
    </Samples>
    <Notice tone="info" title="L’immersion commence demain.">
      Votre structure n’aura peut-être pas le temps de valider.
    </Notice>
    <Notice
      tone="caution"
      title="Nous n’arrivons pas à joindre l’annuaire des entreprises."
      action={
        <ButtonLink href="#messages" kind="secondary" size="dense">
          Continuer à la main
        </ButtonLink>
      }
    />
    <Notice tone="positive" title="C’est signé.">
      Il manque encore la signature de l’entreprise.
    </Notice>
    <TurnPanel
      tag="À vous de signer"
      title="Tout le monde attend votre signature"
      actions={<ButtonLink href="#messages">Lire et signer</ButtonLink>}
    >
      <p>
        Signez avant le <strong>4 décembre</strong>.
      </p>
    </TurnPanel>
    <EmptyState
      sentence="Aucune entreprise à moins de 10 km."
      exits={
        <ButtonLink href="#messages" kind="secondary">
          Chercher à 50 km (3)
        </ButtonLink>
      }
    />
  </Sample>
);
