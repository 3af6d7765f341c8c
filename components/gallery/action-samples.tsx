"use client";

import { BackLink } from "@/components/ui/back-link";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import type { ButtonKind } from "@/components/ui/button-style";
import { PendingProvider } from "@/components/ui/pending";
import { SubmitButton } from "@/components/ui/submit-button";
import { Sample, Samples } from "./sample";

const kinds: readonly { readonly kind: ButtonKind; readonly words: string }[] = [
  { kind: "primary", words: "Signer la convention" },
  { kind: "secondary", words: "Relancer l’entreprise" },
  { kind: "quiet", words: "Tout désélectionner" },
  { kind: "danger", words: "Refuser la convention" },
  { kind: "destroy", words: "Supprimer l’annonce" },
];

/** Buttons and links, each kind in each size, and while a form is on its way. */
export const ActionSamples = () => (
  <Sample id="actions" title="Boutons et liens">
    {(["dense", "normal", "tall"] as const).map((size) => (
      <Samples key={size}>
        {kinds.map(({ kind, words }) => (
          <Button key={kind} kind={kind} size={size}>
            {words}
          </Button>
        ))}
      </Samples>
    ))}
    <Samples>
      <PendingProvider value={true}>
        <SubmitButton>Envoyer la demande</SubmitButton>
        <SubmitButton kind="secondary" pendingLabel="Enregistrement…">
          Enregistrer et continuer
        </SubmitButton>
      </PendingProvider>
      <ButtonLink href="#actions" kind="secondary">
        Un lien en forme de bouton
      </ButtonLink>
    </Samples>
    <div className="on-band rounded-lg bg-band p-5">
      <Button kind="band">Rechercher</Button>
    </div>
    <Samples>
      <BackLink href="#actions">Toutes les parties</BackLink>
      <p>
        Un texte avec{" "}
        <a className="link" href="#actions">
          un lien
        </a>{" "}
        dedans.
      </p>
    </Samples>
  </Sample>
);
