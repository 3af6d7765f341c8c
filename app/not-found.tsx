import type { Metadata } from "next";
import { PublicShell } from "@/components/site/public-shell";
import { ButtonLink } from "@/components/ui/button-link";
import { MessagePage } from "@/components/ui/message-page";

export const metadata: Metadata = { title: "Page introuvable" };

export default function NotFound() {
  return (
    <PublicShell>
      <MessagePage
        title="Cette page n’existe pas"
        exits={
          <>
            <ButtonLink href="/recherche">Trouver une entreprise</ButtonLink>
            <ButtonLink href="/" kind="secondary">
              Aller à l’accueil
            </ButtonLink>
          </>
        }
      >
        <p>L’adresse est incomplète, ou la page a changé de place. Copiez l’adresse entière depuis votre message.</p>
      </MessagePage>
    </PublicShell>
  );
}
