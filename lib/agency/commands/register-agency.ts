import { z } from "zod";
import { dayInFrance, plainDate, systemClock } from "@/lib/platform/clock";
import { type Acting, command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { toDbEnum } from "@/lib/platform/db/enums";
import { DomainError, refuseField } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { fileName, type Upload } from "@/lib/platform/uploads";
import type { JoinerAccess } from "../access";
import { requireAgreement } from "../agreement";
import { type AgencyRole, isActiveAgency, referableAgencyKinds } from "../domain/agency";
import { agencyEvent } from "../domain/events";
import { getAgency } from "../queries/get-agency";
import { type Checked, checkSiret, checkTown } from "../register-check";
import type { TypedRegistration } from "../schemas";
import { typedColumns } from "../store/agencies";
import { findDuplicates, holdKind } from "../store/duplicates";
import { addMembers, type NamedMember } from "../store/registrations";

const input = z.object({
  typed: z.custom<TypedRegistration>(),
  agreement: z.custom<Upload>().nullable(),
  siret: z.custom<Checked>(),
});

/** Who is in the agency from the first day: whoever registers it administers it, one person may hold several roles (case 6). */
const firstMembers = (
  { counsellorEmails, validatorEmails, refersToId }: TypedRegistration,
  registrant: string,
): readonly NamedMember[] => {
  const roles = new Map<string, AgencyRole[]>([[registrant, ["agency-admin"]]]);
  const add = (emails: readonly string[], role: AgencyRole) => {
    for (const email of emails) roles.set(email, [...(roles.get(email) ?? []), role]);
  };
  add(counsellorEmails, "counsellor");
  // The prescriber's validators validate for an agency that only accompanies: those that are typed are left out (case 8).
  if (!refersToId) add(validatorEmails, "validator");
  return [...roles].map(([email, held]) => ({ email, roles: held }));
};

const requirePrescriber = async (tx: Tx, refersToId: string): Promise<void> => {
  const { status, kind, refersTo } = await getAgency(refersToId, tx);
  if (!isActiveAgency(status) || refersTo || !referableAgencyKinds.some((fit) => fit === kind))
    refuseField(
      "refersToId",
      "prescriber-unfit",
      "Cette structure ne peut pas valider pour une autre. Choisissez-en une autre.",
    );
};

const refuseDuplicate = async (tx: Tx, { kind, street, city }: TypedRegistration): Promise<void> => {
  await holdKind(tx, kind);
  if ((await findDuplicates(tx, { kind, street, city })).length === 0) return;
  const message = "Une structure de ce type est déjà inscrite à cette adresse. Demandez à la rejoindre.";
  throw new DomainError("conflict", "agency-exists", message, { issues: [{ path: "street", message }] });
};

const register = command<JoinerAccess, z.output<typeof input>, string>(
  input,
  async ({ tx, now, actor }, { typed, agreement, siret }) => {
    if (typed.refersToId) await requirePrescriber(tx, typed.refersToId);
    await refuseDuplicate(tx, typed);
    if (siret === "unknown")
      refuseField(
        "siret",
        "siret-unknown",
        "Le registre des entreprises ne connaît pas ce SIRET, ou dit que ce site est fermé.",
      );
    const id = newId();
    const { delegationEndDate, delegationAgencyKind, atmpBearer } = typed;
    await tx.agency.create({
      data: {
        id,
        ...typedColumns(typed),
        kind: toDbEnum(typed.kind),
        status: "needsReview",
        siret: typed.siret,
        siretCheckedAt: siret === "known" ? now : null,
        validationSteps: toDbEnum(typed.validationSteps),
        atmpBearer: toDbEnum(typed.refersToId ? "prescriber" : (atmpBearer ?? "own-agency")),
        delegationAgencyName: typed.delegationAgencyName ?? null,
        delegationAgencyKind: delegationAgencyKind ? toDbEnum(delegationAgencyKind) : null,
        delegationEndDate: delegationEndDate ? plainDate.toDb(delegationEndDate) : null,
        refersToId: typed.refersToId ?? null,
        createdAt: now,
        ...(agreement && {
          agreement: {
            create: {
              name: fileName(agreement.name),
              mediaType: agreement.mediaType.toLowerCase(),
              content: agreement.content,
              uploadedById: actor.userId,
              uploadedAt: now,
            },
          },
        }),
      },
    });
    await addMembers(tx, id, firstMembers(typed, actor.email), now);
    return { result: id, events: [agencyEvent("AgencyAdded", id, { userId: actor.userId, kind: typed.kind })] };
  },
);

/**
 * Registers an agency, which an operator then reviews (platform.md 1.6): its people get accounts and whoever registers it administers
 * it. Throws DomainError "conflict" for a known one at the same address, "invalid" beside the field that is refused; a register or an
 * address service that is silent holds nobody back.
 */
export const registerAgency = async (
  acting: Acting<JoinerAccess>,
  typed: TypedRegistration,
  agreement: Upload | null,
): Promise<string> => {
  const isDelegated = typed.delegationEndDate !== undefined;
  if (isDelegated) requireAgreement(agreement);
  if (typed.delegationEndDate !== undefined && typed.delegationEndDate <= dayInFrance(acting.now ?? systemClock()))
    refuseField("delegationEndDate", "delegation-over", "La convention de délégation doit finir après aujourd’hui.");
  if ((await checkTown(typed.city, typed.postcode)) === "unknown")
    refuseField(
      "city",
      "town-unknown",
      "Nous ne trouvons pas cette ville avec ce code postal. Écrivez-les sans CEDEX.",
    );
  const siret = await checkSiret(typed.siret);
  return register(acting, { typed, agreement: isDelegated ? agreement : null, siret });
};
