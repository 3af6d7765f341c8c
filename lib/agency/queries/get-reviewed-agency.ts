import { dayInFrance } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import { DomainError } from "@/lib/platform/errors";
import { isUuid } from "@/lib/platform/ids";
import type { AgencyReviewer } from "../access";
import { type Agency, activeAgencyStatuses, miniStageAgencyKinds } from "../domain/agency";
import type { ReviewedAgency } from "../domain/reviewed-agency";
import { toAgency, withReferral } from "../store/agencies";
import { conditionsOf } from "../store/conditions";
import { findDuplicates } from "../store/duplicates";
import { readMembers } from "../store/members";
import { readRenewal } from "../store/renewals";

const named = { select: { id: true, name: true }, orderBy: { name: "asc" } } as const;

/** Agencies that may take over the conventions of one: active, validating for themselves, following the same stays. */
const targetsFor = ({ id, kind }: Agency) => {
  const isChamber = miniStageAgencyKinds.some((chamber) => chamber === kind);
  return db().agency.findMany({
    where: {
      id: { not: id },
      refersToId: null,
      status: { in: activeAgencyStatuses.map(toDbEnum) },
      kind: { [isChamber ? "in" : "notIn"]: miniStageAgencyKinds.map(toDbEnum) },
    },
    select: { id: true, name: true, city: true },
    orderBy: [{ departmentCode: "asc" }, { name: "asc" }],
  });
};

const load = (id: string) =>
  db().agency.findUnique({
    where: { id },
    include: {
      ...withReferral,
      agreement: { select: { name: true, uploadedAt: true } },
      referredBy: named,
      _count: {
        select: {
          conventions: { where: { status: { in: ["DRAFT", "READY_TO_SIGN", "PARTIALLY_SIGNED", "IN_REVIEW"] } } },
        },
      },
    },
  });

const agreementBytes = async (id: string): Promise<number> => {
  const [row] = await db().$queryRaw<{ bytes: number }[]>`
    select octet_length(content) as bytes from agency_agreements where agency_id = ${id}::uuid`;
  return row?.bytes ?? 0;
};

/** Everything that an operator reads before they decide on an agency. Throws DomainError("notFound"). */
export const getReviewedAgency = async (_reviewer: AgencyReviewer, id: string, now: Date): Promise<ReviewedAgency> => {
  const row = isUuid(id) ? await load(id) : null;
  if (!row) throw new DomainError("notFound", "agency-not-found", "Cette structure n’existe pas ou n’existe plus.");
  const agency = toAgency(row);
  const { kind, address } = agency;
  const prescribers = agency.refersTo ? await readMembers(db(), agency.refersTo.id) : [];
  return {
    agency,
    phone: row.phone,
    createdAt: row.createdAt,
    atmpBearer: row.atmpBearer && fromDbEnum(row.atmpBearer),
    delegationAgencyName: row.delegationAgencyName,
    delegationAgencyKind: row.delegationAgencyKind && fromDbEnum(row.delegationAgencyKind),
    agreement: row.agreement && { ...row.agreement, bytes: await agreementBytes(id) },
    renewal: await readRenewal(db(), id),
    siretCheckedAt: row.siretCheckedAt,
    members: await readMembers(db(), id),
    prescriberValidators: prescribers.filter(({ roles }) => roles.includes("validator")),
    duplicates: await findDuplicates(db(), { kind, street: address.streetNumberAndAddress, city: address.city }, id),
    referring: row.referredBy,
    missing: await conditionsOf(db(), agency, dayInFrance(now)),
    targets: await targetsFor(agency),
    openConventions: row._count.conventions,
  };
};
