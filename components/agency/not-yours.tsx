import { ButtonLink } from "@/components/ui/button-link";
import { MessagePage } from "@/components/ui/message-page";

/** What a member reads at an address that is not theirs, or no longer: a convention handed on, a role taken away. */
export const NotYours = () => (
  <MessagePage
    title="Cette page n’existe pas, ou n’est plus pour vous"
    exits={
      <>
        <ButtonLink href="/espace/agence">Mes conventions</ButtonLink>
        <ButtonLink href="/espace/agence/structures" kind="secondary">
          Mes structures
        </ButtonLink>
      </>
    }
  >
    <p>
      Votre rôle a peut-être changé, ou la convention a été confiée à une autre structure. Une personne qui administre
      la vôtre peut vous le dire.
    </p>
  </MessagePage>
);
