import Link from "next/link";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import { agencyKindLabels, isDelegated } from "@/lib/agency/domain/agency";
import { agencyRoleLabels, mailChoiceLabels } from "@/lib/agency/domain/members";
import { memberName, type Team, type TeamMember } from "@/lib/agency/domain/team";
import { formatDate, formatSiret, french } from "@/lib/platform/typography";
import { departmentName } from "@/lib/reference/departments";
import { stepWords } from "./step-words";
import { type TeamDone, teamDoneWords } from "./team-words";

type TeamPageProps = {
  readonly team: Team;
  readonly manages: boolean;
  /** Whether the reader holds a right of their own there. */
  readonly isMember: boolean;
  readonly done?: TeamDone | undefined;
};

const rolesText = ({ roles }: TeamMember): string => roles.map((role) => agencyRoleLabels[role]).join(", ");

const peopleColumns = (base: string, manages: boolean): readonly Column<TeamMember>[] => [
  {
    id: "person",
    head: "Personne",
    heads: true,
    cell: (member) => (
      <>
        {manages ? (
          <Link href={`${base}/membres/${member.userId}`} className="link font-bold wrap-anywhere">
            {memberName(member)}
          </Link>
        ) : (
          <span className="font-bold wrap-anywhere">{memberName(member)}</span>
        )}
        <span className="block text-sm wrap-anywhere text-ink-soft">
          {member.firstName === "" ? "Ne s’est pas encore connectée" : member.email}
        </span>
      </>
    ),
  },
  { id: "roles", head: "Ce qu’elle fait", cell: rolesText },
  { id: "mails", head: "Ce qu’elle reçoit", cell: ({ mails }) => mailChoiceLabels[mails] },
];

const settingsRows = ({ agency }: Team, base: string, manages: boolean) => {
  const settings = manages ? `${base}/reglages` : undefined;
  return [
    { term: "Type", value: agencyKindLabels[agency.kind] },
    { term: "SIRET", value: formatSiret(agency.siret) },
    { term: "Adresse", value: agency.address },
    ...(agency.refersTo ? [{ term: "Structure prescriptrice", value: agency.refersTo }] : []),
    ...(isDelegated(agency)
      ? [
          {
            term: "Fin de la délégation",
            value: agency.delegationEndDate ? formatDate(agency.delegationEndDate) : "Non connue",
            changeHref: manages ? `${base}/delegation` : undefined,
          },
        ]
      : []),
    { term: "E-mail de contact", value: agency.contactEmail, changeHref: settings },
    { term: "Signature", value: agency.signature, changeHref: settings },
    {
      term: "Départements couverts",
      value: agency.coveredDepartments.map((code) => departmentName(code) ?? code).join(", "),
      changeHref: settings,
    },
    { term: "Accord", value: stepWords[agency.validationSteps].label, changeHref: settings },
  ];
};

/** An agency with its settings and its people, for them. */
export const TeamPage = ({ team, manages, isMember, done }: TeamPageProps) => {
  const base = `/espace/agence/structures/${team.agency.id}`;
  return (
    <div className="mx-auto grid w-full max-w-page gap-10 px-4 pt-6 sm:px-6">
      <div className="grid gap-4">
        <div>
          <BackLink href="/espace/agence/structures">Mes structures</BackLink>
        </div>
        {done ? <Notice tone="positive" title={teamDoneWords[done]} /> : null}
        <h1 className="text-2xl font-bold">{team.agency.name}</h1>
        {isMember ? (
          <p>
            <Link href={`${base}/moi`} className="link">
              Mes e-mails, quitter la structure
            </Link>
          </p>
        ) : null}
      </div>
      {manages && team.waiting.length > 0 ? (
        <section aria-labelledby="demandes">
          <h2 id="demandes" className="text-xl font-bold">
            Demandes à rejoindre la structure
          </h2>
          <ul className="mt-3 divide-y divide-line border-y border-line">
            {team.waiting.map((person) => (
              <li key={person.userId} className="flex flex-wrap items-center justify-between gap-3 py-4">
                <p className="min-w-0 wrap-anywhere">
                  <span className="font-bold">{memberName(person)}</span>
                  {person.firstName === "" ? null : <span className="block text-sm text-ink-soft">{person.email}</span>}
                </p>
                <ButtonLink href={`${base}/membres/${person.userId}`} kind="secondary">
                  Répondre<span className="sr-only"> à {memberName(person)}</span>
                </ButtonLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="personnes">
        <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
          <h2 id="personnes" className="text-xl font-bold">
            Personnes
          </h2>
          {manages ? (
            <ButtonLink href={`${base}/ajouter`} kind="secondary">
              Ajouter une personne
            </ButtonLink>
          ) : null}
        </div>
        <DataTable
          caption={french(`Personnes de la structure : ${team.agency.name}`)}
          columns={peopleColumns(base, manages)}
          rows={team.members}
          rowId={({ userId }) => userId}
        />
      </section>
      {team.agency.refersTo && team.lent.length > 0 ? (
        <section aria-labelledby="prescripteur">
          <h2 id="prescripteur" className="text-xl font-bold">
            Valident pour vous, chez {team.agency.refersTo}
          </h2>
          <p className="mt-1 mb-4 text-ink-soft">La structure prescriptrice choisit ces personnes.</p>
          <DataTable
            caption={`Personnes qui valident, chez ${team.agency.refersTo}`}
            columns={peopleColumns(base, false)}
            rows={team.lent}
            rowId={({ userId }) => userId}
          />
        </section>
      ) : null}
      <section aria-labelledby="reglages" className="max-w-prose">
        <h2 id="reglages" className="mb-3 text-xl font-bold">
          Réglages
        </h2>
        <SummaryList rows={settingsRows(team, base, manages)} />
      </section>
    </div>
  );
};
