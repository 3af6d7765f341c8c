import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { french } from "@/lib/platform/typography";

/** The answer of "Retrouver ma convention", the same whether or not anything was found. */
export const RecoverSentPage = () => (
  <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-16">
    <h1 className="text-3xl font-bold">Regardez vos messages</h1>
    <div className="mt-6">
      <Notice tone="info" title="Si une convention correspond, son lien arrive dans une minute environ.">
        {french(
          "Il part aux adresses que la convention connaît. Regardez aussi dans les courriers indésirables. On peut le redemander une fois par heure.",
        )}
      </Notice>
    </div>
    <p className="mt-6">
      Rien n’arrive&nbsp;? Vérifiez l’adresse donnée dans la convention avec votre structure d’accompagnement.
    </p>
    <p className="mt-8">
      <ButtonLink href="/convention/retrouver" kind="secondary">
        Essayer une autre adresse
      </ButtonLink>
    </p>
  </div>
);
