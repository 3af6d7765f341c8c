import { ButtonLink } from "@/components/ui/button-link";
import { Panel } from "@/components/ui/panel";
import type { OfferDetail } from "@/lib/directory/domain/offer";
import { french, unbroken } from "@/lib/platform/typography";
import { addressLine } from "./offer-words";

const Written = () => (
  <p>
    {french(
      "Cette entreprise préfère l’écrit. Remplissez la demande de convention : l’entreprise la reçoit par e-mail, la lit, puis la signe ou demande un changement.",
    )}
  </p>
);

const ByPhone = ({ contactName, contactPhone }: Pick<OfferDetail, "contactName" | "contactPhone">) => (
  <>
    <p>Appelez l’entreprise pour vous présenter et convenir des dates.</p>
    <p className="mt-3">
      {contactName ? <span className="block">{contactName}</span> : null}
      {contactPhone ? (
        <a href={`tel:${contactPhone.number}`} className="link figures inline-block py-1 text-lg font-bold">
          {unbroken(contactPhone.text)}
        </a>
      ) : null}
    </p>
  </>
);

const InPerson = ({ contactName, location }: Pick<OfferDetail, "contactName" | "location">) => (
  <>
    <p>Passez vous présenter sur place pour convenir des dates.</p>
    <p className="mt-3">
      {contactName ? <span className="block">{french(`Demandez : ${contactName}`)}</span> : null}
      <span className="font-bold">{addressLine(location)}</span>
    </p>
  </>
);

/** How to approach the company, and the one action of the page: asking for a convention. */
export const OfferContact = ({ offer }: { readonly offer: OfferDetail }) => {
  const wanted = new URLSearchParams({
    siret: offer.siret,
    metier: offer.job.appellationCode,
    lieu: offer.location.id,
  });
  return (
    <Panel title={{ id: "contact", text: "Prendre contact" }}>
      {offer.contactMode === "EMAIL" ? <Written /> : null}
      {offer.contactMode === "PHONE" ? <ByPhone {...offer} /> : null}
      {offer.contactMode === "IN_PERSON" ? <InPerson {...offer} /> : null}
      <div className="mt-5 border-t border-line pt-5">
        {offer.contactMode === "EMAIL" ? null : (
          <p className="mb-3">{french("Vous êtes d’accord sur les dates ? Passez à la convention.")}</p>
        )}
        <ButtonLink href={`/convention/demande?${wanted}`} full="always">
          Demander une convention
        </ButtonLink>
      </div>
    </Panel>
  );
};
