import Link from "next/link";
import { Article, Bullets, Paragraph } from "@/components/site/article";
import { type Column, DataTable } from "@/components/ui/data-table";
import { StepList } from "@/components/ui/step-list";
import { SummaryList } from "@/components/ui/summary-list";
import { articleName } from "@/lib/convention/domain/legal-check";
import { type LegalRow, limitsInForce } from "@/lib/convention/domain/legal-limits";
import type { PlainDate } from "@/lib/convention/domain/plain-date";
import { type ConventionStatus, conventionStatuses, isFinal } from "@/lib/convention/domain/status";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import { french } from "@/lib/platform/typography";
import { glossary, signers, steps } from "./help-words";
import { agesWords, effectWords, limitWords } from "./limit-words";
import { StatusTag } from "./status-tag";
import { statusWords } from "./status-words";

const limitColumns: readonly Column<LegalRow>[] = [
  {
    id: "rule",
    head: "Règle",
    heads: true,
    cell: (row) => <span className="font-medium">{french(limitWords[row.key](row))}</span>,
  },
  { id: "who", head: "Pour qui", cell: (row) => <span className="lg:whitespace-nowrap">{agesWords(row)}</span> },
  { id: "effect", head: "Sinon", cell: ({ effect }) => effectWords[effect] },
  { id: "source", head: "D’où elle vient", cell: ({ article }) => articleName(article) },
];

const Limits = ({ kind, today, caption }: { kind: InternshipKind; today: PlainDate; caption: string }) => (
  <DataTable
    caption={caption}
    columns={limitColumns}
    rows={limitsInForce(kind, today)}
    rowId={({ key, limit, ages }) => `${key} ${limit} ${ages?.from} ${ages?.below}`}
  />
);

const statusColumns: readonly Column<ConventionStatus>[] = [
  {
    id: "status",
    head: "Statut",
    heads: true,
    cell: (status) => <StatusTag status={status} steps="counsellor-and-validator" />,
  },
  { id: "meaning", head: "Ce qu’il veut dire", bare: true, cell: (status) => french(statusWords[status]) },
  {
    id: "next",
    head: "Ensuite",
    cell: (status) => (isFinal(status) ? "Elle ne change plus." : "Elle peut encore être corrigée."),
  },
];

/** How an immersion goes and what the law allows, from the tables that judge each request. */
export const HelpPage = ({ today }: { readonly today: PlainDate }) => (
  <Article
    title="Comprendre l’immersion et la convention"
    lead={<p>Les étapes, qui signe, ce que la loi permet, et ce que veulent dire les mots.</p>}
    parts={[
      {
        id: "etapes",
        title: "Les quatre étapes",
        content: <StepList steps={steps.map(({ title, detail }) => ({ title, detail: french(detail) }))} />,
      },
      {
        id: "signatures",
        title: "Qui signe",
        content: (
          <>
            <SummaryList rows={signers.map(({ who, when }) => ({ term: who, value: french(when) }))} />
            <Paragraph>
              {french(
                "Chacun signe pour soi, avec un code à six chiffres reçu par e-mail ou par SMS. Deux personnes ne peuvent pas signer avec la même adresse.",
              )}
            </Paragraph>
          </>
        ),
      },
      {
        id: "regles",
        title: "Les règles d’une immersion",
        content: <Limits kind="immersion" today={today} caption="Règles d’une immersion" />,
      },
      {
        id: "mini-stage",
        title: "Les règles d’un mini-stage",
        content: (
          <>
            <Paragraph>
              Un mini-stage fait découvrir un métier à un élève ou à un étudiant. Une chambre consulaire le suit.
            </Paragraph>
            <Limits kind="mini-stage-cci" today={today} caption="Règles d’un mini-stage" />
            <Paragraph>
              <Link className="link" href="/convention/demande?type=mini-stage">
                Demander une convention de mini-stage
              </Link>
            </Paragraph>
          </>
        ),
      },
      {
        id: "statuts",
        title: "Où en est une convention",
        content: (
          <DataTable
            caption="Statuts d’une convention"
            columns={statusColumns}
            rows={conventionStatuses}
            rowId={(status) => status}
          />
        ),
      },
      {
        id: "mots",
        title: "Les mots",
        content: <SummaryList rows={glossary.map(({ word, meaning }) => ({ term: word, value: french(meaning) }))} />,
      },
      {
        id: "retrouver",
        title: "Une question, un problème",
        content: (
          <>
            <Bullets
              items={[
                "Votre lien ne s’ouvre pas : copiez l’adresse entière depuis votre message.",
                "Le code n’arrive pas : regardez dans les indésirables, puis demandez-en un autre.",
                "Une adresse est fausse : votre structure peut la corriger.",
              ].map(french)}
            />
            <Paragraph>
              Vous avez perdu vos messages, ou changé d’appareil&nbsp;? Tout est dans{" "}
              <Link className="link" href="/mes-conventions">
                Mes conventions
              </Link>
              , avec un code envoyé à votre adresse.
            </Paragraph>
            <Paragraph>
              Pour le reste, écrivez à votre structure d’accompagnement, ou à l’adresse des{" "}
              <Link className="link" href="/mentions-legales">
                mentions légales
              </Link>
              .
            </Paragraph>
          </>
        ),
      },
    ]}
  />
);
