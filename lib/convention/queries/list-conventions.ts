import type { AgencyScope } from "@/lib/agency";
import type { AgencyRole, ValidationSteps } from "@/lib/agency/domain/agency";
import { plainDate } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import type { ConventionWhereInput } from "@/lib/platform/db/generated/models";
import { type ConventionRow, type ConventionView, conventionViews, type Page } from "../domain/read-models";
import type { ConventionStatus } from "../domain/status";

const perPage = 20;

const agenciesWhere = (scope: AgencyScope, role: AgencyRole): string[] =>
  scope.agencyIds.filter((id) => scope.rolesByAgency.get(id)?.includes(role));

const inAgencies = (ids: readonly string[]): ConventionWhereInput => ({ agencyId: { in: [...ids] } });
const twoSteps: ConventionWhereInput = { agency: { validationSteps: "counsellor_and_validator" } };
const oneStep: ConventionWhereInput = { agency: { validationSteps: "validator_only" } };

/** What each view holds, for somebody with these roles. */
const viewFilters: Record<ConventionView, (scope: AgencyScope) => ConventionWhereInput> = {
  "a-verifier": (scope) => ({ ...inAgencies(agenciesWhere(scope, "counsellor")), status: "IN_REVIEW", ...twoSteps }),
  "a-valider": (scope) => ({
    ...inAgencies(agenciesWhere(scope, "validator")),
    OR: [{ status: "ACCEPTED_BY_COUNSELLOR" }, { status: "IN_REVIEW", ...oneStep }],
  }),
  signatures: (scope) => ({
    ...inAgencies(scope.agencyIds),
    status: { in: ["DRAFT", "READY_TO_SIGN", "PARTIALLY_SIGNED"] },
  }),
  toutes: (scope) => inAgencies(scope.agencyIds),
};

/** How many conventions each view holds. */
export const countConventions = async (scope: AgencyScope): Promise<Record<ConventionView, number>> => {
  const counts = await Promise.all(
    conventionViews.map((view) => db().convention.count({ where: viewFilters[view](scope) })),
  );
  return Object.fromEntries(conventionViews.map((view, index) => [view, counts[index] ?? 0])) as Record<
    ConventionView,
    number
  >;
};

const isYours = (scope: AgencyScope, agencyId: string, status: ConventionStatus, steps: ValidationSteps): boolean => {
  const roles = scope.rolesByAgency.get(agencyId) ?? [];
  const awaited: Partial<Record<ConventionStatus, AgencyRole>> = {
    IN_REVIEW: steps === "counsellor-and-validator" ? "counsellor" : "validator",
    ACCEPTED_BY_COUNSELLOR: "validator",
  };
  const role = awaited[status];
  return role !== undefined && roles.includes(role);
};

/** Conventions of the agencies that the scope opens, the ones that start first at the top; 20 a page, ties broken by id. */
export const listConventions = async (
  scope: AgencyScope,
  view: ConventionView,
  page: number,
): Promise<Page<ConventionRow>> => {
  const where = viewFilters[view](scope);
  const [total, rows] = await Promise.all([
    db().convention.count({ where }),
    db().convention.findMany({
      where,
      orderBy: [{ dateStart: view === "toutes" ? "desc" : "asc" }, { id: "asc" }],
      skip: (page - 1) * perPage,
      take: perPage,
      include: {
        agency: { select: { name: true, validationSteps: true } },
        actors: { select: { role: true, firstName: true, lastName: true, signedAt: true } },
      },
    }),
  ]);
  return { total, page, pages: Math.max(1, Math.ceil(total / perPage)), rows: rows.map((row) => toRow(scope, row)) };
};

type Loaded = {
  id: string;
  reference: string;
  status: ConventionStatus;
  agencyId: string;
  appellationLabel: string;
  businessName: string;
  dateStart: Date;
  dateEnd: Date;
  agency: { name: string; validationSteps: "validator_only" | "counsellor_and_validator" };
  actors: { role: string; firstName: string; lastName: string; signedAt: Date | null }[];
};

const toRow = (scope: AgencyScope, row: Loaded): ConventionRow => {
  const signatories = row.actors.filter(({ role }) => role !== "establishment_tutor");
  const beneficiary = row.actors.find(({ role }) => role === "beneficiary");
  const validationSteps = fromDbEnum(row.agency.validationSteps);
  return {
    id: row.id,
    reference: row.reference,
    status: row.status,
    validationSteps,
    beneficiary: beneficiary ? `${beneficiary.firstName} ${beneficiary.lastName}` : "",
    job: row.appellationLabel,
    businessName: row.businessName,
    dateStart: plainDate.fromDb(row.dateStart),
    dateEnd: plainDate.fromDb(row.dateEnd),
    agencyName: row.agency.name,
    signed: signatories.filter(({ signedAt }) => signedAt !== null).length,
    signatories: signatories.length,
    isYours: isYours(scope, row.agencyId, row.status, validationSteps),
  };
};
