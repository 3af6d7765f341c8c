import Check from "lucide/dist/esm/icons/check.mjs";
import FilePlus from "lucide/dist/esm/icons/file-plus.mjs";
import MailX from "lucide/dist/esm/icons/mail-x.mjs";
import { CheckList } from "@/components/ui/check-list";
import { CountTile } from "@/components/ui/count-tile";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Journal } from "@/components/ui/journal";
import { Panel } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { TaskList } from "@/components/ui/task-list";
import { Sample } from "./sample";

type Row = { readonly id: string; readonly person: string; readonly company: string; readonly start: string };

const rows: readonly Row[] = [
  { id: "1", person: "Léa Fictive", company: "Boulangerie Le Pain Imaginaire", start: "7 déc." },
  { id: "2", person: "Hugo Maquette", company: "Menuiserie du Chêne Inventé", start: "14 déc." },
];

const columns: readonly Column<Row>[] = [
  {
    id: "person",
    head: "Candidat",
    heads: true,
    sort: { href: "#listes", direction: "ascending" },
    cell: ({ id, person }) => (
      <span className="flex items-center gap-3">
        <input type="checkbox" id={`choisir-${id}`} aria-label={`Choisir ${person}`} defaultChecked={id === "1"} />
        <label htmlFor={`choisir-${id}`}>{person}</label>
      </span>
    ),
  },
  { id: "company", head: "Entreprise", cell: ({ company }) => company },
  { id: "start", head: "Début", sort: { href: "#listes" }, cell: ({ start }) => start },
];

/** What shows many things of a kind. */
export const ListSamples = () => (
  <Sample id="listes" title="Listes, tableaux et panneaux">
    <div className="grid gap-3 sm:grid-cols-3">
      <CountTile href="#listes" count={12} label="À vérifier" detail="dont 3 cette semaine" turn />
      <CountTile href="#listes" count={8} label="En attente de signature" current />
      <CountTile href="#listes" count={0} label="Messages non remis" detail="rien à faire" />
    </div>
    <DataTable caption="Conventions" columns={columns} rows={rows} rowId={({ id }) => id} />
    <SummaryList
      rows={[
        { term: "Entreprise", value: "Boulangerie Le Pain Imaginaire", changeHref: "#listes" },
        { term: "Dates", value: "du lundi 7 au vendredi 18 décembre 2026" },
      ]}
    />
    <TaskList
      tasks={[
        { id: "vous", title: "Vous", detail: "Léa Fictive", status: "done", href: "#listes" },
        { id: "metier", title: "Le métier", detail: "Métier et objectif", status: "started", href: "#listes" },
        { id: "horaires", title: "Les horaires", detail: "Dates et heures", status: "todo", href: "#listes" },
        {
          id: "envoi",
          title: "Vérifier et envoyer",
          detail: "Quand tout est rempli",
          status: "blocked",
          href: "#listes",
        },
      ]}
    />
    <CheckList
      items={[
        { outcome: "right", text: "La durée est d’un mois au plus." },
        { outcome: "look", text: "L’immersion commence demain." },
        { outcome: "wrong", text: "Mercredi compte 9 h de travail." },
      ]}
    />
    <Journal
      entries={[
        {
          id: "3",
          what: "Message non remis",
          instant: "2026-11-24T09:12",
          when: "à 9 h 12",
          tone: "danger",
          icon: MailX,
        },
        { id: "2", what: "Léa a signé", instant: "2026-11-24T09:05", when: "à 9 h 05", tone: "positive", icon: Check },
        { id: "1", what: "Demande créée", instant: "2026-11-23T18:00", when: "hier", tone: "neutral", icon: FilePlus },
      ]}
    />
    <Panel title={{ id: "panneau", text: "Un panneau" }}>Ce qui se remplit, se signe, se choisit ou se décide.</Panel>
    <Panel tone="sunken">Un panneau à côté de ce qui précède.</Panel>
  </Sample>
);
