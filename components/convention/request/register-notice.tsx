import { Notice } from "@/components/ui/notice";
import type { CompanyFacts } from "@/lib/convention/domain/company";

const byHand = "Écrivez le nom de l’entreprise à la main.";

/** What the register said of the SIRET, beside the question that it answers. */
export const RegisterNotice = ({ company }: { readonly company: CompanyFacts | null }) => (
  <div className="empty:hidden">
    {company?.check === "open" ? (
      <Notice live tone="positive" title="Le registre connaît cette entreprise.">
        <p>{company.name}</p>
        <p>{company.address}</p>
        {company.activity ? <p className="text-ink-soft">{company.activity}</p> : null}
      </Notice>
    ) : null}
    {company?.check === "hidden" ? (
      <Notice live tone="info" title="L’entreprise existe, mais a demandé à ne pas être montrée.">
        <p>{byHand}</p>
      </Notice>
    ) : null}
    {company?.check === "unreachable" ? (
      <Notice live tone="caution" title="Le registre des entreprises ne répond pas.">
        <p>{byHand} Vous pouvez continuer&nbsp;: votre structure la vérifiera.</p>
      </Notice>
    ) : null}
  </div>
);
