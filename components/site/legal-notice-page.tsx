import Link from "next/link";
import { SummaryList } from "@/components/ui/summary-list";
import { Article, Paragraph } from "./article";
import { type SiteOperator, Told, WriteTo } from "./operator";
import { siteName } from "./site";

/** Who publishes, answers for and hosts the site (law 2004-575, article 1-1). */
export const LegalNoticePage = ({ operator }: { readonly operator: SiteOperator }) => (
  <Article
    title="Mentions légales"
    lead={<p>Qui tient ce site, qui l’héberge, et à qui écrire.</p>}
    parts={[
      {
        id: "editeur",
        title: "Éditeur et hébergeur",
        content: (
          <SummaryList
            rows={[
              { term: "Éditeur", value: <Told fact={operator.publisher} /> },
              { term: "Directeur ou directrice de la publication", value: <Told fact={operator.director} /> },
              { term: "Hébergeur", value: <Told fact={operator.host} /> },
              { term: "Contact", value: <WriteTo email={operator.contactEmail} /> },
            ]}
          />
        ),
      },
      {
        id: "usage",
        title: "Ce que vous pouvez reprendre",
        content: (
          <>
            <Paragraph>
              {siteName} est un logiciel libre, sous licence MIT. Vous pouvez lire son code, le réutiliser et
              l’installer.
            </Paragraph>
            <Paragraph>
              Les métiers viennent du ROME de France Travail, les communes et les activités de données publiques
              ouvertes.
            </Paragraph>
          </>
        ),
      },
      {
        id: "donnees",
        title: "Vos données",
        content: (
          <Paragraph>
            Ce que nous gardons, pourquoi et combien de temps est dit sur la page{" "}
            <Link className="link" href="/confidentialite">
              Données personnelles
            </Link>
            .
          </Paragraph>
        ),
      },
    ]}
  />
);
