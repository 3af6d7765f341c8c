import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { MessagePage } from "@/components/ui/message-page";

export const metadata: Metadata = { title: "Demande introuvable" };

export default function RequestNotFound() {
  return (
    <MessagePage
      title="Cette demande ne s’ouvre pas ici"
      exits={
        <>
          <ButtonLink href="/mes-conventions">Reprendre une demande gardée</ButtonLink>
          <ButtonLink href="/convention/demande" kind="secondary">
            Commencer une demande
          </ButtonLink>
        </>
      }
    >
      <p>
        Elle n’existe plus, ou elle a été commencée dans un autre navigateur. Si vous l’avez gardée pour votre adresse
        e-mail, reprenez-la ici avec un code. Sinon, elle ne s’ouvre que là-bas.
      </p>
    </MessagePage>
  );
}
