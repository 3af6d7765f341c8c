import type { Metadata } from "next";
import { PublicShell } from "@/components/site/public-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { MessagePage } from "@/components/ui/message-page";

export const metadata: Metadata = { title: "Accès refusé" };

export default function Forbidden() {
  return (
    <PublicShell>
      <MessagePage title="Cette page n’est pas pour vous" exits={<ButtonLink href="/">Aller à l’accueil</ButtonLink>}>
        <p>
          Votre compte ne permet pas de l’ouvrir. Si c’est une erreur, parlez-en à l’administrateur de votre structure.
        </p>
      </MessagePage>
    </PublicShell>
  );
}
