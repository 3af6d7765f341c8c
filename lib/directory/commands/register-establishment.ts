import { z } from "zod";
import { dayInFrance, plainDate } from "@/lib/platform/clock";
import { command } from "@/lib/platform/command";
import type { Tx } from "@/lib/platform/db/client";
import { DomainError, isUnavailable } from "@/lib/platform/errors";
import type { RegistrantAccess } from "../access";
import { companyOf } from "../company-form";
import { establishmentEvent } from "../domain/events";
import { type ProofOfRight, proofOfRight } from "../domain/proof-of-right";
import type { RegisterFacts } from "../domain/registration";
import { askRegister } from "../register-facts";
import type { PublishedEstablishment } from "../schemas";
import { siteOf } from "../site-of-form";
import { refuseTaken, saveEstablishment } from "../store/establishments";
import { acceptLead } from "../store/leads";
import { closeRegistration, loadRegistration, lockRegistration } from "../store/registrations";
import { knownDomains, vouchedSirets } from "../store/rights";

/** Where a new registration stands: shown at once, or waiting for an operator. */
export type Registered = { readonly siret: string; readonly isPublished: boolean };

const input = z.object({
  draftId: z.string(),
  readAt: z.date(),
  site: z.custom<PublishedEstablishment>(),
  isChecked: z.boolean(),
});

const proofFor = async (tx: Tx, { userId, email }: RegistrantAccess, siret: string): Promise<ProofOfRight> => {
  const vouched = await vouchedSirets(tx, userId);
  return proofOfRight({ email, vouchedSirets: vouched }, siret, await knownDomains(tx, siret.slice(0, 9)));
};

const register = command<RegistrantAccess, z.output<typeof input>, Registered>(
  input,
  async ({ tx, now, actor }, { draftId, readAt, site, isChecked }) => {
    const draft = await lockRegistration(tx, draftId, actor.userId);
    // Pressing twice registers once.
    if (draft.registeredSiret) return { result: await standingOf(tx, draft.registeredSiret), events: [] };
    if (draft.updatedAt.getTime() !== readAt.getTime())
      throw new DomainError("conflict", "draft-changed", "Vos réponses ont changé entre-temps. Relisez-les.");
    await refuseTaken(tx, site.siret);
    // Without the register nobody proves anything: an operator looks (product.md 5).
    const proof = isChecked ? await proofFor(tx, actor, site.siret) : null;
    await saveEstablishment(tx, site, now, {
      listing: proof ? "PUBLISHED" : "AWAITING_APPROVAL",
      lastInseeCheckDate: isChecked ? plainDate.toDb(dayInFrance(now)) : null,
    });
    // Whoever comes back has left the list of those who asked to leave.
    if (proof) await tx.establishmentDeletion.deleteMany({ where: { siret: site.siret } });
    await closeRegistration(tx, draftId, site.siret, now);
    await acceptLead(tx, site.siret);
    const counts = {
      locations: site.locations.length,
      offers: site.offers.length,
      people: site.userRights?.length ?? 0,
    };
    return {
      result: { siret: site.siret, isPublished: proof !== null },
      events: [establishmentEvent("EstablishmentRegistered", site.siret, { proof, ...counts })],
    };
  },
);

const standingOf = async (tx: Tx, siret: string): Promise<Registered> => {
  const row = await tx.establishment.findUnique({ where: { siret }, select: { listing: true } });
  return { siret, isPublished: row?.listing === "PUBLISHED" };
};

/** What the register says now; what it said before, when it is silent now. Throws DomainError for a closed or unknown site (case 67). */
const checkedFacts = async (known: RegisterFacts | null, siret: string): Promise<RegisterFacts | null> => {
  let facts = known?.check === "unreachable" ? null : known;
  try {
    facts = await askRegister(siret);
  } catch (error) {
    if (!isUnavailable(error)) throw error;
  }
  if (facts?.check === "unknown")
    throw new DomainError("notFound", "siret-unknown", "Le registre des entreprises ne connaît pas ce SIRET.");
  if (facts?.check === "closed")
    throw new DomainError("invalid", "siret-closed", "Le registre des entreprises dit que ce site est fermé.");
  return facts;
};

/**
 * Registers a company from a draft (directory.md 5.3): shown at once to whoever proves their right, else when an operator approves
 * (product.md 5). Throws DomainError: "forbidden" when banned, "conflict" when it exists, "invalid" when it is closed or an answer
 * is to be corrected, "notFound" when the register knows no such site.
 */
export const registerEstablishment = async (
  acting: Parameters<typeof register>[0],
  { draftId }: { readonly draftId: string },
): Promise<Registered> => {
  const draft = await loadRegistration(draftId, acting.actor.userId);
  if (draft.registeredSiret)
    return register(acting, { draftId, readAt: draft.updatedAt, site: null, isChecked: false });
  const made = companyOf(draft.values, { facts: draft.facts });
  if ("issues" in made)
    throw new DomainError("invalid", "registration-incomplete", "Il reste des réponses à donner ou à corriger.", {
      issues: made.issues,
    });
  const facts = await checkedFacts(draft.facts, made.form.siret);
  const site = await siteOf(made.form, facts, null);
  return register(acting, { draftId, readAt: draft.updatedAt, site, isChecked: facts !== null });
};
