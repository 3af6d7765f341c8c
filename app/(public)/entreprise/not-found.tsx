import type { Metadata } from "next";
import { PublicExits } from "@/components/site/public-exits";
import { MessagePage } from "@/components/ui/message-page";

export const metadata: Metadata = { title: "Offre introuvable" };

export default function OfferNotFound() {
  return (
    <MessagePage title="Cette offre n’est pas proposée" exits={<PublicExits />}>
      <p>L’entreprise n’accueille pas pour ce métier, ou elle n’accueille plus pour l’instant.</p>
    </MessagePage>
  );
}
