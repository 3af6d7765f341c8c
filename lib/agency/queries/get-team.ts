import { plainDate } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import { DomainError } from "@/lib/platform/errors";
import type { ManagerAccess, TeamAccess } from "../access";
import { mailChoiceOf } from "../domain/members";
import { inTeamOrder, type Team, type TeamMember } from "../domain/team";

const withPeople = {
  include: { user: { select: { id: true, firstName: true, lastName: true, email: true } } },
  orderBy: { createdAt: "asc" },
} as const;

type Right = {
  readonly roles: readonly Parameters<typeof fromDbEnum>[0][];
  readonly isNotifiedByEmail: boolean;
  readonly mailRhythm: "each" | "daily";
  readonly user: { readonly id: string; readonly firstName: string; readonly lastName: string; readonly email: string };
};

const toMember = ({ roles, isNotifiedByEmail, mailRhythm, user: { id, ...person } }: Right): TeamMember => ({
  userId: id,
  ...person,
  roles: roles.map(fromDbEnum) as TeamMember["roles"],
  mails: mailChoiceOf({ isNotified: isNotifiedByEmail, rhythm: mailRhythm }),
});

const isWaiting = ({ roles }: TeamMember): boolean => roles.includes("to-review");

const read = async (agencyId: string): Promise<Team> => {
  const row = await db().agency.findUnique({
    where: { id: agencyId },
    include: {
      rights: withPeople,
      refersTo: {
        select: { name: true, rights: { where: { roles: { has: "validator" } }, ...withPeople } },
      },
    },
  });
  if (!row) throw new DomainError("notFound", "agency-not-found", "Cette structure n’existe pas ou n’existe plus.");
  const people = row.rights.map(toMember);
  return {
    agency: {
      id: row.id,
      name: row.name,
      kind: fromDbEnum(row.kind),
      status: fromDbEnum(row.status),
      siret: row.siret,
      address: `${row.streetAndAddress}, ${row.postcode} ${row.city}`,
      coveredDepartments: row.coveredDepartments,
      contactEmail: row.contactEmail,
      signature: row.signature,
      validationSteps: fromDbEnum(row.validationSteps),
      delegationEndDate: row.delegationEndDate && plainDate.fromDb(row.delegationEndDate),
      refersTo: row.refersTo?.name ?? null,
    },
    members: people.filter((member) => !isWaiting(member)).sort(inTeamOrder),
    waiting: people.filter(isWaiting),
    lent: (row.refersTo?.rights ?? [])
      .map(toMember)
      .map((member) => ({ ...member, roles: ["validator"] as const }))
      .sort(inTeamOrder),
  };
};

/** An agency with its people, for them alone; throws DomainError("notFound") when it is gone. */
export const getTeam = ({ agencyId }: TeamAccess): Promise<Team> => read(agencyId);

/** The same for whoever manages them. */
export const getManagedTeam = ({ agencyId }: ManagerAccess): Promise<Team> => read(agencyId);
