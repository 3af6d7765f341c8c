"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { SiteDone } from "@/components/company/site-page";
import {
  accessToSite,
  answerJoinRequest,
  editSitePart,
  publishSiteAgain,
  requestDeletion,
  submitAgain,
  unpublishSite,
} from "@/lib/directory";
import { type CompanyPart, companyParts } from "@/lib/directory/domain/registration";
import { joinAnswer } from "@/lib/directory/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { saveSiteStep } from "@/lib/web/company";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

const baseOf = (siret: string): string => `/espace/entreprise/${siret}`;

const accessTo = async (siret: string) => accessToSite(await requireUser(), siret);

/** Changes one part of a company's page. */
export const savePart = async (
  siret: string,
  part: CompanyPart,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  saveSiteStep(
    async (values) =>
      editSitePart({ actor: await accessTo(siret) }, { part: z.enum(companyParts).parse(part), values }),
    baseOf(siret),
  )(state, data);

/** Accepts or refuses somebody who asked to join. */
export const answerRequest = async (siret: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("answer-join-request", joinAnswer, async (input) => {
    await answerJoinRequest({ actor: await accessTo(siret) }, input);
    redirect(`${baseOf(siret)}?fait=reponse`);
  })(state, data);

const acting =
  (
    name: string,
    command: (acting: { actor: Awaited<ReturnType<typeof accessTo>> }, input: object) => Promise<void>,
    done: SiteDone,
  ) =>
  (siret: string) =>
    formAction(name, z.object({}), async () => {
      await command({ actor: await accessTo(siret) }, {});
      redirect(`${baseOf(siret)}?fait=${done}`);
    });

/** Withdraws a company from the search. */
export const unpublish = async (siret: string, state: FormState, data: FormData): Promise<FormState> =>
  acting("unpublish-site", unpublishSite, "retrait")(siret)(state, data);

/** Puts a company back into the search. */
export const publish = async (siret: string, state: FormState, data: FormData): Promise<FormState> =>
  acting("publish-site", publishSiteAgain, "retour")(siret)(state, data);

/** Sends a refused registration again. */
export const sendAgain = async (siret: string, state: FormState, data: FormData): Promise<FormState> =>
  acting("submit-again", submitAgain, "renvoi")(siret)(state, data);

/** Asks for a company to be taken out of the directory. */
export const leave = async (siret: string, state: FormState, data: FormData): Promise<FormState> =>
  acting("request-deletion", requestDeletion, "depart")(siret)(state, data);
