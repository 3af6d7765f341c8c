import { ButtonLink } from "@/components/ui/button-link";
import { MessagePage } from "@/components/ui/message-page";

/** What an address that leads nowhere says, within whatever frame is around it. */
export const PageNotFound = () => (
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
);
