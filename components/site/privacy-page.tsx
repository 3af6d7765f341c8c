import { type Column, DataTable } from "@/components/ui/data-table";
import { SummaryList } from "@/components/ui/summary-list";
import { french } from "@/lib/platform/typography";
import { keptText, type RetentionRule, retentionRules } from "@/lib/retention/domain/retention-rules";
import { Article, Bullets, Paragraph } from "./article";
import { type SiteOperator, Told, WriteTo } from "./operator";
import { dataAsked, purposes, recipients, rights } from "./privacy-words";

const columns: readonly Column<RetentionRule>[] = [
  { id: "what", head: "Quoi", heads: true, cell: ({ what }) => <span className="font-medium">{what}</span> },
  { id: "kept", head: "Combien de temps", cell: keptText },
  { id: "since", head: "À partir de", cell: ({ since }) => since },
];

const Rights = ({ email }: { readonly email: string | undefined }) => (
  <>
    <Bullets items={rights.map(french)} />
    <Paragraph>
      {french("Pour exercer ces droits, écrivez à : ")}
      <WriteTo email={email} />
    </Paragraph>
    <Paragraph>
      Vous recevez une réponse en un mois au plus. Nous pouvons vous demander un code, envoyé à l’adresse que nous
      connaissons, pour être sûrs que c’est vous.
    </Paragraph>
    <Paragraph>
      Si la réponse ne vous convient pas, vous pouvez saisir la Commission nationale de l’informatique et des libertés{" "}
      <a className="link" href="https://www.cnil.fr/fr/plaintes">
        (CNIL)
      </a>
      .
    </Paragraph>
  </>
);

/** What the service does with personal data: why, on what ground, which, for whom, how long, and what one may ask (GDPR, articles 13 and 14). */
export const PrivacyPage = ({ operator }: { readonly operator: SiteOperator }) => (
  <Article
    title="Vos données personnelles"
    lead={
      <p>
        Nous demandons ce que la loi veut lire dans une convention, rien de plus. Vos données ne servent ni à la
        publicité ni à un autre fichier.
      </p>
    }
    parts={[
      {
        id: "pourquoi",
        title: "Qui s’en sert, et pourquoi",
        content: (
          <>
            <SummaryList
              rows={[
                { term: "Responsable", value: <Told fact={operator.publisher} /> },
                { term: "Base légale", value: french(purposes.ground) },
              ]}
            />
            <Bullets items={purposes.list.map(french)} />
          </>
        ),
      },
      {
        id: "quoi",
        title: "Ce que nous demandons",
        content: <SummaryList rows={dataAsked.map(({ who, what }) => ({ term: who, value: french(what) }))} />,
      },
      {
        id: "qui",
        title: "Qui les reçoit",
        content: <SummaryList rows={recipients.map(({ who, what }) => ({ term: who, value: french(what) }))} />,
      },
      {
        id: "durees",
        title: "Combien de temps nous les gardons",
        content: (
          <>
            <DataTable
              caption="Durées de conservation"
              columns={columns}
              rows={retentionRules}
              rowId={({ key }) => key}
            />
            <Paragraph>
              Ces durées sont celles que nous nous fixons. Un compte qui va être effacé est prévenu par e-mail.
            </Paragraph>
          </>
        ),
      },
      { id: "droits", title: "Vos droits", content: <Rights email={operator.privacyEmail} /> },
      {
        id: "cookies",
        title: "Cookies",
        content: (
          <Paragraph>
            {french(
              "Nous n’utilisons que ceux sans lesquels le service ne marche pas : votre connexion, la demande que vous remplissez, et l’apparence que vous avez choisie. Aucun ne mesure ni ne suit votre visite : nous n’avons donc pas d’accord à vous demander.",
            )}
          </Paragraph>
        ),
      },
    ]}
  />
);
