import { db } from "@/lib/platform/db/client";
import { fromDbEnum, toDbEnum } from "@/lib/platform/db/enums";
import type { JoinerAccess } from "../access";
import { activeAgencyStatuses, referableAgencyKinds } from "../domain/agency";
import type { OwnRegistration, PrescriberOption } from "../domain/registration";

/** The agencies that somebody administers and that do not work: those that await review, and those that were refused or closed. */
export const listOwnRegistrations = async ({ userId }: JoinerAccess): Promise<readonly OwnRegistration[]> => {
  const rows = await db().agency.findMany({
    where: {
      status: { notIn: activeAgencyStatuses.map(toDbEnum) },
      rights: { some: { userId, roles: { has: "agency_admin" } } },
    },
    select: { id: true, name: true, status: true, statusJustification: true },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: 50,
  });
  return rows.map(({ status, ...row }) => ({ ...row, status: fromDbEnum(status) }));
};

/** The agencies of a department that may validate for one that only accompanies (platform.md 1.6, step 2). */
export const listPrescribers = async (
  _registrant: JoinerAccess,
  departmentCode: string,
): Promise<readonly PrescriberOption[]> => {
  const rows = await db().agency.findMany({
    where: {
      status: { in: activeAgencyStatuses.map(toDbEnum) },
      kind: { in: referableAgencyKinds.map(toDbEnum) },
      refersToId: null,
      coveredDepartments: { has: departmentCode },
    },
    select: { id: true, name: true, kind: true, city: true },
    orderBy: [{ city: "asc" }, { name: "asc" }, { id: "asc" }],
  });
  return rows.map(({ kind, ...row }) => ({ ...row, kind: fromDbEnum(kind) }));
};
