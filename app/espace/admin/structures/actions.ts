"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import type { AgencyDone } from "@/components/operator/agency-words";
import {
  type AgencyReviewer,
  acceptRenewal as accept,
  accessOfReviewer,
  activateAgency,
  closeAgency,
  editAgencyFacts,
  reactivateAgency,
  refuseRenewal as refuse,
  rejectAgency,
  verifyAgencySiret,
} from "@/lib/agency";
import { agencyClosing, agencyFactsForm, agencyRefusal, reviewedAgency } from "@/lib/agency/schemas";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

const reviewing = <I extends { readonly agencyId: string }>(
  name: string,
  schema: z.ZodType<I>,
  command: (acting: { actor: AgencyReviewer }, input: I) => Promise<void>,
  done: (input: I) => AgencyDone,
) =>
  formAction(name, schema, async (input) => {
    await command({ actor: accessOfReviewer(await requireUser()) }, input);
    redirect(`/espace/admin/structures/${input.agencyId}?fait=${done(input)}`);
  });

/** Lets an agency work. */
export const activate = reviewing("activate-agency", reviewedAgency, activateAgency, () => "activee");

/** Opens a closed or rejected agency again. */
export const reactivate = reviewing("reactivate-agency", reviewedAgency, reactivateAgency, () => "activee");

/** Refuses a registration with a reason. */
export const reject = reviewing("reject-agency", agencyRefusal, rejectAgency, () => "refusee");

/** Closes an agency with a reason, and hands its open conventions over when another one is named. */
export const close = reviewing("close-agency", agencyClosing, closeAgency, ({ targetId }) =>
  targetId ? "transferee" : "fermee",
);

/** Corrects what an agency says of itself. */
export const correct = reviewing("edit-agency-facts", agencyFactsForm, editAgencyFacts, () => "corrigee");

/** Puts a renewed delegation in force. */
export const acceptRenewal = reviewing("accept-renewal", reviewedAgency, accept, () => "renouvelee");

/** Refuses a renewed delegation with a reason. */
export const refuseRenewal = reviewing("refuse-renewal", agencyRefusal, refuse, () => "nonrenouvelee");

/** Asks the register about a SIRET once more. */
export const verify = reviewing("verify-agency-siret", reviewedAgency, verifyAgencySiret, () => "siret");
