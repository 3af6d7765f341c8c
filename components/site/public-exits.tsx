import { ButtonLink } from "@/components/ui/button-link";

/** Where anybody may go on from a page that has nothing to show. */
export const PublicExits = () => (
  <>
    <ButtonLink href="/recherche">Trouver une entreprise</ButtonLink>
    <ButtonLink href="/" kind="secondary">
      Aller à l’accueil
    </ButtonLink>
  </>
);
