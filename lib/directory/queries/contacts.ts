import { db, type Tx } from "@/lib/platform/db/client";

/** Somebody of a company, as its messages and its candidates reach them. */
export type CompanyContact = {
  readonly userId: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** E.164. */
  readonly phone: string | null;
  readonly receivesDiscussions: boolean;
  readonly isAdmin: boolean;
  readonly isMainContactByPhone: boolean;
  readonly isMainContactInPerson: boolean;
};

/** The people of a company whose right is accepted, the oldest right first. */
export const listContacts = async (siret: string, tx: Tx = db()): Promise<CompanyContact[]> => {
  const rights = await tx.establishmentRight.findMany({
    where: { siret, status: "ACCEPTED" },
    include: { user: true },
    orderBy: [{ createdAt: "asc" }, { userId: "asc" }],
  });
  return rights.map(({ user, phone, role, ...right }) => ({
    userId: user.id,
    email: user.email,
    firstName: user.firstName,
    lastName: user.lastName,
    phone,
    receivesDiscussions: right.shouldReceiveDiscussionNotifications,
    isAdmin: role === "establishment_admin",
    isMainContactByPhone: right.isMainContactByPhone,
    isMainContactInPerson: right.isMainContactInPerson,
  }));
};

/** The name under which a company shows itself. */
export const companyName = async (siret: string): Promise<string> => {
  const { customizedName, name } = await db().establishment.findUniqueOrThrow({
    where: { siret },
    select: { customizedName: true, name: true },
  });
  return customizedName ?? name;
};
