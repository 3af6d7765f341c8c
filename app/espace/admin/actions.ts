"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import type { OperatorDone } from "@/components/operator/desk-page";
import {
  accessOfOperator,
  approveRegistration,
  banEstablishment,
  deleteEstablishment,
  importCompanies,
  type OperatorAccess,
  refuseRegistration,
  saveGroup,
  unbanEstablishment,
} from "@/lib/directory";
import { banOrder, groupForm, importForm, operatedSite, refusal } from "@/lib/directory/schemas";
import { formatCount, french } from "@/lib/platform/typography";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

const operating = <I>(
  name: string,
  schema: z.ZodType<I>,
  command: (acting: { actor: OperatorAccess }, input: I) => Promise<void>,
  done: OperatorDone,
) =>
  formAction(name, schema, async (input) => {
    await command({ actor: accessOfOperator(await requireUser()) }, input);
    redirect(`/espace/admin?fait=${done}`);
  });

/** Lets a registration in. */
export const approve = operating("approve-registration", operatedSite, approveRegistration, "acceptee");

/** Refuses a registration with a reason. */
export const refuse = operating("refuse-registration", refusal, refuseRegistration, "refusee");

/** Keeps a SIRET out. */
export const ban = operating("ban-establishment", banOrder, banEstablishment, "bloquee");

/** Lifts a ban. */
export const unban = operating("unban-establishment", operatedSite, unbanEstablishment, "debloquee");

/** Takes a company out of the directory. */
export const remove = operating("delete-establishment", operatedSite, deleteEstablishment, "supprimee");

/** Makes a group, or gives a known one a new list. */
export const makeGroup = formAction("save-group", groupForm, async (input) => {
  await saveGroup({ actor: accessOfOperator(await requireUser()) }, { ...input, sirets: input.sirets.join("\n") });
  redirect("/espace/admin/groupes?fait=groupe");
});

/** Checks a file of companies, or imports it; the report stays on the page, by row number. */
export const importFile = formAction("import-companies", importForm, async ({ mode, ...input }, values) => {
  const actor = accessOfOperator(await requireUser());
  const report = await importCompanies({ actor }, { ...input, isDryRun: mode === "check" });
  const { numberOfEstablishmentsProcessed: rows, numberOfSuccess: good, failures } = report;
  const what = report.isDryRun ? "Essai, rien n’est écrit" : "Import fait";
  const summary = `${what} : ${formatCount(rows, "ligne")}, ${formatCount(good, "bonne")}, ${formatCount(failures.length, "refusée")}.`;
  const lines = failures.map(({ row, siret, error }) => french(`Ligne ${row} (${siret || "sans SIRET"}) : ${error}`));
  return { values: { ...values, report: [french(summary), ...lines] }, issues: [] };
});
