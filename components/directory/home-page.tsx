import Link from "next/link";
import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { StepList } from "@/components/ui/step-list";
import { readSearch } from "@/lib/directory/domain/search-url";
import { french } from "@/lib/platform/typography";
import { immersionSteps } from "./immersion-steps";
import { SearchForm } from "./search-form";

const Door = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <li>
    <Link href={href} className="link inline-block py-1.5 font-medium">
      {children}
    </Link>
  </li>
);

/** The first page: one promise, the search, what follows, and where each comes in. */
export const HomePage = () => (
  <>
    <section aria-labelledby="promesse" className="on-band bg-band text-on-band">
      <div className="mx-auto max-w-page px-4 pt-10 pb-12 sm:px-6 lg:pt-16 lg:pb-16">
        <h1 id="promesse" className="max-w-prose text-3xl font-bold">
          Découvrez un métier en vrai, près de chez vous
        </h1>
        <p className="mt-4 max-w-prose text-lg text-on-band-soft">
          Passez quelques jours dans une entreprise qui accueille, avec une convention signée en ligne.
        </p>
        <div className="mt-8">
          <SearchForm request={readSearch({})} ground="band" />
        </div>
      </div>
    </section>
    <div className="mx-auto grid max-w-page gap-12 px-4 pt-12 sm:px-6 lg:grid-cols-[1fr_1fr] lg:gap-16 lg:pt-16">
      <section aria-labelledby="etapes">
        <h2 id="etapes" className="text-2xl font-bold">
          Une immersion en quatre étapes
        </h2>
        <div className="mt-6">
          <StepList steps={immersionSteps.map(({ title, detail }) => ({ title, detail: french(detail) }))} />
        </div>
      </section>
      <div className="grid content-start gap-6">
        <Panel title={{ id: "candidat", text: "Vous cherchez une immersion", size: "xl" }}>
          <p>Vous n’avez pas besoin de compte. La recherche et la demande de convention sont gratuites.</p>
          <ul className="mt-3">
            <Door href="/recherche">Trouver une entreprise qui accueille</Door>
            <Door href="/immersions">Voir les métiers par département</Door>
            <Door href="/structures">Trouver une structure qui vous accompagne</Door>
            <Door href="/convention/demande">Remplir une demande de convention</Door>
          </ul>
        </Panel>
        <Panel title={{ id: "professionnel", text: "Vous représentez une entreprise ou une structure", size: "xl" }}>
          <p>
            {french(
              "Une convention vous attend ? Ouvrez le lien reçu par e-mail. Si vous conseillez ou validez, entrez dans votre espace avec un code reçu par e-mail : aucun mot de passe à retenir.",
            )}
          </p>
          <ul className="mt-3">
            <Door href="/connexion">Entrer dans l’espace professionnel</Door>
            <Door href="/espace/inscrire-ma-structure">Inscrire ma structure</Door>
          </ul>
        </Panel>
      </div>
    </div>
  </>
);
