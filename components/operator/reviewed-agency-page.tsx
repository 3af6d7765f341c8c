import FileDown from "lucide/dist/esm/icons/file-down.mjs";
import Link from "next/link";
import { BackLink } from "@/components/ui/back-link";
import { type Column, DataTable } from "@/components/ui/data-table";
import { FileLink } from "@/components/ui/file-link";
import { Notice } from "@/components/ui/notice";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { agencyKindLabels } from "@/lib/agency/domain/agency";
import { agencyRoleLabels } from "@/lib/agency/domain/members";
import type { ReviewedAgency, ReviewedMember } from "@/lib/agency/domain/reviewed-agency";
import { formatDate, formatInstant, formatList, formatNumber, formatSiret, french } from "@/lib/platform/typography";
import { phoneText } from "@/lib/reference/phone-text";
import { type AgencyActions, AgencyDecisions } from "./agency-decisions";
import { type AgencyDone, AgencyStatusTag, agencyDone } from "./agency-words";
import { RenewalDecision } from "./renewal-decision";

type ReviewedAgencyPageProps = {
  readonly reviewed: ReviewedAgency;
  readonly actions: AgencyActions;
  readonly done: AgencyDone | undefined;
};

const base = "/espace/admin/structures";

const memberColumns: readonly Column<ReviewedMember>[] = [
  {
    id: "who",
    head: "Personne",
    heads: true,
    cell: ({ name, email }) => (
      <span className="wrap-anywhere">
        <span className="font-medium">{name || "Jamais connectée"}</span>
        <span className="block text-sm text-ink-soft">{email}</span>
      </span>
    ),
  },
  {
    id: "roles",
    head: "Rôles",
    cell: ({ roles }) =>
      roles.map((role) => (
        <span key={role} className="block">
          {agencyRoleLabels[role]}
        </span>
      )),
  },
  { id: "told", head: "Messages", cell: ({ isNotified }) => (isNotified ? "Reçus" : "Non reçus") },
];

const delegationRows = ({
  agency,
  delegationAgencyName,
  delegationAgencyKind,
}: ReviewedAgency): readonly SummaryRow[] =>
  agency.delegationEndDate === undefined && delegationAgencyName === null
    ? []
    : [
        {
          term: "Délégation de",
          value: [delegationAgencyName, delegationAgencyKind && agencyKindLabels[delegationAgencyKind]]
            .filter(Boolean)
            .join(", "),
        },
        {
          term: "Fin de délégation",
          value: agency.delegationEndDate ? formatDate(agency.delegationEndDate) : "Non donnée",
        },
      ];

const rowsOf = (reviewed: ReviewedAgency): readonly SummaryRow[] => {
  const { agency, phone, atmpBearer, createdAt, referring } = reviewed;
  const { streetNumberAndAddress, postcode, city } = agency.address;
  return [
    { term: "Type", value: agencyKindLabels[agency.kind] },
    { term: "SIRET", value: formatSiret(agency.siret) },
    { term: "Adresse", value: `${streetNumberAndAddress}, ${postcode} ${city}` },
    { term: "Départements", value: formatList([...agency.coveredDepartments]) },
    { term: "Téléphone", value: phone ? phoneText(phone) : "Non donné" },
    { term: "E-mail de contact", value: agency.contactEmail },
    { term: "Signature", value: agency.signature },
    {
      term: "Vérification",
      value: agency.validationSteps === "validator-only" ? "Validation seule" : "Premier accord, puis validation",
    },
    ...(agency.refersTo ? [{ term: "Structure qui valide", value: agency.refersTo.name }] : []),
    ...(atmpBearer
      ? [
          {
            term: "Accidents du travail",
            value: atmpBearer === "own-agency" ? "Assurés par la structure" : "Assurés par le prescripteur",
          },
        ]
      : []),
    ...delegationRows(reviewed),
    ...(referring.length > 0 ? [{ term: "Valide pour", value: formatList(referring.map(({ name }) => name)) }] : []),
    { term: "Inscrite le", value: formatInstant(createdAt) },
    { term: "Identifiant", value: agency.id },
  ];
};

const Members = ({ members, title, id }: { members: readonly ReviewedMember[]; title: string; id: string }) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="mb-3 text-xl font-bold">
      {title}
    </h2>
    <DataTable caption={title} columns={memberColumns} rows={members} rowId={({ userId }) => userId} />
  </section>
);

/** One agency as an operator sees it: what is to be decided, what it says, who its people are. */
export const ReviewedAgencyPage = ({ reviewed, actions, done }: ReviewedAgencyPageProps) => {
  const { agency, agreement, members, prescriberValidators } = reviewed;
  return (
    <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6">
      <div className="wrap-anywhere">
        <BackLink href={base}>Structures</BackLink>
        <h1 className="mt-3 text-3xl font-bold">{agency.name}</h1>
        <p className="mt-3">
          <AgencyStatusTag status={agency.status} />
        </p>
        {agency.statusJustification ? <p className="mt-3 whitespace-pre-line">{agency.statusJustification}</p> : null}
      </div>
      {done ? <Notice tone="positive" title={french(agencyDone[done])} live /> : null}
      {agency.status === "needsReview" ? <AgencyDecisions reviewed={reviewed} actions={actions} /> : null}
      {reviewed.renewal?.refusalReason === null ? (
        <RenewalDecision
          agencyId={agency.id}
          renewal={reviewed.renewal}
          accept={actions.acceptRenewal}
          refuse={actions.refuseRenewal}
        />
      ) : null}
      <section aria-labelledby="informations">
        <h2 id="informations" className="mb-3 text-xl font-bold">
          Ce qu’elle dit d’elle
        </h2>
        <SummaryList rows={rowsOf(reviewed)} />
        {agreement ? (
          <div className="mt-4">
            <FileLink href={`/espace/agence/structures/${agency.id}/delegation/document`} icon={FileDown}>
              {`Convention de délégation (${formatNumber(agreement.bytes / 1_000_000)} Mo)`}
            </FileLink>
          </div>
        ) : null}
        <p className="mt-4">
          <Link href={`${base}/${agency.id}/corriger`} className="link inline-block py-1">
            Corriger ces informations
          </Link>
        </p>
      </section>
      <Members id="membres" title="Membres" members={members} />
      {prescriberValidators.length > 0 ? (
        <Members id="valideurs" title="Qui valide pour elle" members={prescriberValidators} />
      ) : null}
      {agency.status === "needsReview" ? null : <AgencyDecisions reviewed={reviewed} actions={actions} />}
    </div>
  );
};
