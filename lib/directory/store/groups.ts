import type { Tx } from "@/lib/platform/db/client";
import type { GroupTone } from "../domain/group";

/** A group as it is written. */
export type GroupInput = {
  readonly slug: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly tone: GroupTone;
  readonly sirets: readonly string[];
};

/** Writes a group and its list in place of what it was (directory.md 5.9). */
export const writeGroup = async (tx: Tx, { slug, sirets, ...head }: GroupInput, now: Date): Promise<void> => {
  await tx.establishmentGroup.upsert({ where: { slug }, create: { slug, ...head, createdAt: now }, update: head });
  await tx.establishmentGroupMember.deleteMany({ where: { groupSlug: slug } });
  await tx.establishmentGroupMember.createMany({ data: sirets.map((siret) => ({ groupSlug: slug, siret })) });
};
