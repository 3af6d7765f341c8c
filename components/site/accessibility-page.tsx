import { SummaryList } from "@/components/ui/summary-list";
import { formatCount, formatShortDate, french } from "@/lib/platform/typography";
import { Article, Bullets, Paragraph } from "./article";
import { type SiteOperator, WriteTo } from "./operator";

/** What the last whole run of the journeys measured. */
export type AccessibilityRun = {
  /** Day of the run. */
  readonly date: string;
  readonly engine: string;
  readonly browser: string;
  /** Rules of the engine that were applied at least once. */
  readonly rules: number;
  /** Times that a page was checked, over all screens. */
  readonly checks: number;
  /** Widths of the screens, in pixels. */
  readonly widths: readonly number[];
  /** Faults that were found. */
  readonly violations: number;
  /** Addresses of the pages, ids left out. */
  readonly pages: readonly string[];
};

/** Of the RGAA 4.1.2. */
const criteria = 106;

const Measured = ({ run }: { readonly run: AccessibilityRun }) => (
  <SummaryList
    rows={[
      { term: "Date", value: formatShortDate(run.date) },
      { term: "Outils", value: `${run.engine}, ${run.browser}` },
      { term: "Pages", value: `${formatCount(run.pages.length, "page")}, ${formatCount(run.checks, "contrôle")}` },
      { term: "Écrans", value: run.widths.map((width) => `${width}\u00a0px`).join(", ") },
      { term: "Règles", value: formatCount(run.rules, "règle automatique", "règles automatiques") },
      { term: "Défauts", value: formatCount(run.violations, "défaut trouvé", "défauts trouvés") },
    ]}
  />
);

/** How far the site is accessible, with the figures of the last run (RGAA 4.1.2, declaration). */
export const AccessibilityPage = ({
  run,
  operator,
}: {
  readonly run: AccessibilityRun;
  readonly operator: SiteOperator;
}) => (
  <Article
    title="Déclaration d’accessibilité"
    lead={
      <p>
        {french(
          "Ce site veut être utilisable par tout le monde : au clavier, avec un lecteur d’écran, agrandi, sans script, en clair ou en sombre.",
        )}
      </p>
    }
    parts={[
      {
        id: "etat",
        title: "Où nous en sommes",
        content: (
          <>
            <Paragraph>
              <strong>
                {french("Ce site est déclaré non conforme au RGAA 4.1.2 : personne ne l’a encore audité.")}
              </strong>{" "}
              {french("Ce que nous savons de lui vient de contrôles automatiques et de tests au clavier.")}
            </Paragraph>
            <Paragraph>
              {french(
                `Un audit des ${criteria} critères par une personne reste à faire. Sans lui, nous ne donnons pas de taux de conformité.`,
              )}
            </Paragraph>
          </>
        ),
      },
      {
        id: "mesure",
        title: "Ce que nous avons mesuré",
        content: (
          <>
            <Measured run={run} />
            <Paragraph>
              {french(
                "Un contrôle automatique voit les contrastes, les noms des champs, les titres et la structure. Il ne voit pas si un texte est clair ou si un ordre est logique.",
              )}
            </Paragraph>
          </>
        ),
      },
      {
        id: "reste",
        title: "Ce qui reste à vérifier",
        content: (
          <Bullets
            items={[
              "les parcours avec de vrais lecteurs d’écran : NVDA, JAWS, VoiceOver ;",
              "les documents PDF, qui ne sont pas balisés : la même convention se lit en page web ;",
              "les pages dans Firefox et Safari.",
            ].map(french)}
          />
        ),
      },
      {
        id: "contact",
        title: "Une page vous gêne",
        content: (
          <>
            <Paragraph>
              {french("Dites-nous laquelle et ce qui manque, nous vous répondrons : ")}
              <WriteTo email={operator.contactEmail} />
            </Paragraph>
            <Paragraph>
              Si la réponse ne suffit pas, vous pouvez écrire au{" "}
              <a className="link" href="https://formulaire.defenseurdesdroits.fr/">
                Défenseur des droits
              </a>
              .
            </Paragraph>
          </>
        ),
      },
      {
        id: "pages",
        title: "Pages contrôlées",
        content: (
          <ul className="grid gap-x-6 gap-y-1 text-sm wrap-anywhere sm:grid-cols-2">
            {run.pages.map((page) => (
              <li key={page}>{page}</li>
            ))}
          </ul>
        ),
      },
    ]}
  />
);
