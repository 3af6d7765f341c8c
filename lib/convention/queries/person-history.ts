import { dayInFrance, plainDate } from "@/lib/platform/clock";
import type { Tx } from "@/lib/platform/db/client";
import { fromDbEnum } from "@/lib/platform/db/enums";
import type { Convention } from "../domain/convention";
import type { LegalFinding } from "../domain/legal-check";
import { type ConventionInHistory, checkHistory } from "../domain/legal-history";
import { personKeyOf } from "../person-key";

const inHistory = (convention: Convention): ConventionInHistory => ({
  id: convention.id,
  internshipKind: convention.internshipKind,
  status: convention.status,
  siret: convention.siret,
  dateStart: convention.dateStart,
  dateEnd: convention.dateEnd,
  immersionObjective: convention.immersionObjective,
  appellationCode: convention.immersionAppellation.appellationCode,
  renewedFrom: convention.renewed?.from,
});

/** What the law says of a convention beside the same person's others in the same company (D5135-3); whoever calls answers for who reads it. */
export const historyFindings = async (tx: Tx, convention: Convention): Promise<readonly LegalFinding[]> => {
  const { siret, signatories, renewed, dateSubmission } = convention;
  const others = await tx.convention.findMany({
    where: {
      OR: [{ personKey: personKeyOf(signatories.beneficiary), siret }, ...(renewed ? [{ id: renewed.from }] : [])],
      NOT: { id: convention.id },
    },
    select: {
      id: true,
      internshipKind: true,
      status: true,
      siret: true,
      dateStart: true,
      dateEnd: true,
      immersionObjective: true,
      appellationCode: true,
      renewedFromId: true,
    },
  });
  return checkHistory(
    inHistory(convention),
    others.map(({ internshipKind, dateStart, dateEnd, renewedFromId, ...row }) => ({
      ...row,
      internshipKind: fromDbEnum(internshipKind),
      dateStart: plainDate.fromDb(dateStart),
      dateEnd: plainDate.fromDb(dateEnd),
      renewedFrom: renewedFromId ?? undefined,
    })),
    dayInFrance(new Date(dateSubmission)),
  );
};

/**
 * Whether the address or number to which a code was sent stands, for the same beneficiary, on an earlier convention: only then is
 * the history told to them, since anybody may write somebody else's name (product.md 1).
 */
export const isKnownContact = async (tx: Tx, convention: Convention, codeId: string): Promise<boolean> => {
  const { beneficiary } = convention.signatories;
  const code = await tx.oneTimeCode.findUnique({ where: { id: codeId }, select: { channel: true } });
  if (!code) return false;
  const contact = code.channel === "sms" ? { phone: beneficiary.phone } : { email: beneficiary.email };
  const earlier = await tx.convention.count({
    where: {
      personKey: personKeyOf(beneficiary),
      dateSubmission: { lt: new Date(convention.dateSubmission) },
      actors: { some: { role: "beneficiary", ...contact } },
    },
  });
  return earlier > 0;
};
