import { ButtonLink } from "@/components/ui/button-link";
import { StepList } from "@/components/ui/step-list";

/** How an organisation gets an access to the API. */
export const AskAccessPage = () => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-8 sm:px-6 lg:pt-12">
    <div>
      <h1 className="text-3xl font-bold">Demander un accès à l’API</h1>
      <p className="mt-3 text-lg">
        Votre logiciel peut chercher des entreprises, leur envoyer une demande, lire les conventions de votre réseau et
        être prévenu de ce qui change.
      </p>
    </div>
    <section aria-labelledby="etapes">
      <h2 id="etapes" className="mb-4 text-xl font-bold">
        Comment cela se passe
      </h2>
      <StepList
        steps={[
          { title: "Vous prouvez votre adresse e-mail", detail: "Un code arrive par e-mail. Aucun mot de passe." },
          { title: "Vous décrivez votre projet", detail: "Cinq minutes : votre organisme, votre usage, un contact." },
          { title: "Notre équipe répond par e-mail", detail: "Elle accepte, précise avec vous, ou dit pourquoi non." },
          { title: "Vous créez votre clé", detail: "Elle s’affiche une seule fois. Vous seul la voyez." },
        ]}
      />
    </section>
    <div>
      <ButtonLink href="/espace/partenaire/demande" full="phone">
        Commencer la demande
      </ButtonLink>
    </div>
  </div>
);
