import { z } from "zod";
import { command } from "@/lib/platform/command";
import { DomainError, type FieldIssue } from "@/lib/platform/errors";
import type { FormValues } from "@/lib/platform/form-state";
import { requireAdministrator, type SiteAccess } from "../access";
import { companyOf, partIssues } from "../company-form";
import { establishmentEvent } from "../domain/events";
import { type CompanyPart, companyParts } from "../domain/registration";
import type { PublishedEstablishment } from "../schemas";
import { siteOf } from "../site-of-form";
import { valuesOfSite } from "../site-values";
import { loadEstablishment, saveEstablishment } from "../store/establishments";
import { readRights } from "../store/rights";
import { lockToEdit, rightEvents } from "./on-site";
import { completedPart, postedPart } from "./save-registration-part";

const input = z.object({ part: z.enum(companyParts), readAt: z.date(), site: z.custom<PublishedEstablishment>() });

const save = command<SiteAccess, z.output<typeof input>, void>(
  input,
  async ({ tx, now, actor }, { part, readAt, site }) => {
    const { updatedAt } = await lockToEdit(tx, actor);
    if (updatedAt.getTime() !== readAt.getTime())
      throw new DomainError(
        "conflict",
        "site-changed",
        "La fiche a changé entre-temps. Rechargez la page, puis recommencez.",
      );
    const before = await readRights(tx, actor.siret);
    const pending = before.filter(({ status }) => status === "PENDING");
    const people = [...(site.userRights ?? []), ...pending];
    // Whoever keeps the page answers again: a page that was stopped for want of answers starts anew (directory.md 5.4).
    await saveEstablishment(tx, { ...site, userRights: people }, now, { status: null, statusUpdatedAt: null });
    return {
      result: undefined,
      events: [
        establishmentEvent("EstablishmentUpdated", actor.siret, { part }),
        ...(await rightEvents(tx, actor.siret, before)),
      ],
    };
  },
);

/** A part as it was sent: what is wrong with it; nothing when it is saved. */
export type EditedPart = { readonly values: FormValues; readonly issues: readonly FieldIssue[] };

/**
 * Changes one part of a company's page (directory.md 5.4), by whoever keeps it; the SIRET and the name of the register do not change.
 * Gives what is to be corrected, or saves. Throws DomainError("forbidden"), "notFound", "conflict" when somebody changed it meanwhile.
 */
export const editSitePart = async (
  acting: Parameters<typeof save>[0],
  answers: { readonly part: CompanyPart; readonly values: FormValues },
): Promise<EditedPart> => {
  const { actor } = acting;
  requireAdministrator(actor);
  const { part, values: typed } = postedPart.parse(answers);
  const before = await loadEstablishment(actor.siret);
  const completed = await completedPart(part, typed);
  const fixed = part === "entreprise" ? { siret: before.siret, businessName: before.name } : {};
  const values = { ...completed.values, ...fixed };
  const all = { ...valuesOfSite(before), [part]: values };
  const own = [...completed.issues, ...partIssues(part, all, null)];
  if (own.length > 0) return { values, issues: own };
  const made = companyOf(all, { facts: null, isCertified: before.fitForDisabledWorkers === "yes-ft-certified" });
  if ("issues" in made)
    return { values, issues: made.issues.map((issue) => ({ path: issue.path, message: issue.message })) };
  await save(acting, { part, readAt: before.updatedAt, site: await siteOf(made.form, null, before) });
  return { values, issues: [] };
};
