import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { MessagePage } from "@/components/ui/message-page";

export const metadata: Metadata = { title: "Demande introuvable" };

export default function RequestNotFound() {
  return (
    <MessagePage
      title="Cette demande ne s’ouvre pas ici"
      exits={<ButtonLink href="/convention/demande">Commencer une demande</ButtonLink>}
    >
      <p>Elle n’existe plus, ou elle a été commencée dans un autre navigateur. Elle ne s’ouvre que là.</p>
    </MessagePage>
  );
}
