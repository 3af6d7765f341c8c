import { ButtonLink } from "@/components/ui/button-link";
import { Panel } from "@/components/ui/panel";
import type { OfferDetail } from "@/lib/directory/domain/offer";
import type { ContactMode } from "@/lib/directory/domain/vocabulary";
import { french } from "@/lib/platform/typography";

/** How the company wants to be approached, and what the button does. */
const ways: Record<ContactMode, { readonly sentence: string; readonly button: string }> = {
  EMAIL: {
    sentence:
      "Cette entreprise préfère l’écrit. Elle reçoit votre demande par e-mail et vous répond par notre service.",
    button: "Écrire à l’entreprise",
  },
  PHONE: {
    sentence:
      "Cette entreprise préfère le téléphone. Dites-nous qui vous êtes : vous recevez le nom et le numéro par e-mail.",
    button: "Obtenir le numéro",
  },
  IN_PERSON: {
    sentence:
      "Cette entreprise préfère vous rencontrer. Dites-nous qui vous êtes : vous recevez le nom et l’adresse par e-mail.",
    button: "Obtenir l’adresse",
  },
};

/** How to approach the company: to contact it, or to ask for the convention that was agreed on. */
export const OfferContact = ({ offer }: { readonly offer: OfferDetail }) => {
  const wanted = new URLSearchParams({
    siret: offer.siret,
    metier: offer.job.appellationCode,
    lieu: offer.location.id,
  });
  return (
    <Panel title={{ id: "contact", text: "Prendre contact" }}>
      {offer.isAvailable ? (
        <>
          <p>{french(ways[offer.contactMode].sentence)}</p>
          <div className="mt-5">
            <ButtonLink
              href={`/entreprise/${offer.siret}/${offer.job.appellationCode}/contacter?lieu=${offer.location.id}`}
              full="always"
            >
              {ways[offer.contactMode].button}
            </ButtonLink>
          </div>
        </>
      ) : (
        <p>
          {french("Cette entreprise a reçu autant de demandes qu’elle le souhaitait. Revenez dans quelques jours.")}
        </p>
      )}
      <div className="mt-5 border-t border-line pt-5">
        <p className="mb-3">{french("Vous êtes déjà d’accord avec elle sur les dates ?")}</p>
        <ButtonLink href={`/convention/demande?${wanted}`} kind="secondary" full="always">
          Demander une convention
        </ButtonLink>
      </div>
    </Panel>
  );
};
