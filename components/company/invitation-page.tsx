import { ButtonLink } from "@/components/ui/button-link";
import { Panel } from "@/components/ui/panel";
import { french } from "@/lib/platform/typography";

const steps = [
  "Connectez-vous avec votre adresse professionnelle, ou avec ProConnect.",
  "Donnez votre SIRET : le nom et l’adresse se remplissent seuls.",
  "Dites quels métiers on peut découvrir chez vous, et comment vous contacter.",
  "Les candidats près de chez vous vous trouvent. Vous répondez à qui vous voulez.",
] as const;

/** Why and how a company registers, for somebody who has never come. */
export const InvitationPage = () => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-8 sm:px-6 lg:pt-12">
    <div>
      <h1 className="text-3xl font-bold">Inscrire mon entreprise</h1>
      <p className="mt-4 text-lg text-ink-soft">
        Accueillez quelques jours une personne qui veut découvrir votre métier. C’est gratuit, une convention vous
        protège.
      </p>
    </div>
    <Panel title={{ id: "comment", text: "En cinq minutes" }}>
      <ol className="grid list-decimal gap-2 pl-5">
        {steps.map((step) => (
          <li key={step}>{french(step)}</li>
        ))}
      </ol>
    </Panel>
    <div>
      <ButtonLink href="/espace/entreprise" size="tall" full="phone">
        Commencer
      </ButtonLink>
    </div>
  </div>
);
