import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { MessagePage } from "@/components/ui/message-page";

export const metadata: Metadata = { title: "Offre introuvable" };

export default function OfferNotFound() {
  return (
    <MessagePage
      title="Cette offre n’est pas proposée"
      exits={
        <>
          <ButtonLink href="/recherche">Trouver une entreprise</ButtonLink>
          <ButtonLink href="/" kind="secondary">
            Aller à l’accueil
          </ButtonLink>
        </>
      }
    >
      <p>L’entreprise n’accueille pas pour ce métier, ou elle n’accueille plus pour l’instant.</p>
    </MessagePage>
  );
}
