import { redirect } from "next/navigation";
import { z } from "zod";
import {
  accessOfCorrection,
  accessOfUser,
  type ConventionAccess,
  type DraftAccess,
  getCase,
  getDraft,
  openCorrection,
  sendCorrection,
} from "@/lib/convention";
import { sendEditInput } from "@/lib/convention/schemas";
import { savePart, sending } from "./draft";
import { formAction } from "./form-action";
import { caller } from "./request";
import { requireUser } from "./session";
import { requireOpened } from "./signatory";

/** Where somebody changes a convention's answers: its page, the address of the form's list, and what opens it for them. */
export type CorrectionPlace = {
  readonly page: string;
  readonly base: string;
  readonly open: () => Promise<ConventionAccess>;
};

/** The place of somebody whose code opened a link. */
export const placeOfLink = (linkId: string): CorrectionPlace => ({
  page: `/convention/${linkId}`,
  base: `/convention/${linkId}/corriger`,
  open: async () => (await requireOpened(linkId)).access,
});

/** The place of a member of the agency. */
export const placeOfMember = (conventionId: string): CorrectionPlace => ({
  page: `/espace/agence/conventions/${conventionId}`,
  base: `/espace/agence/conventions/${conventionId}/modifier`,
  open: async () => accessOfUser(await requireUser(), conventionId),
});

/** The right on a convention, and on the change of it that the same person began, if any. */
const openedCorrection = async (
  place: CorrectionPlace,
): Promise<{ readonly access: ConventionAccess; readonly draft: DraftAccess | null }> => {
  const access = await place.open();
  return { access, draft: await accessOfCorrection(access) };
};

/** A convention, and the change of it that the reader began, as the list of its parts shows both. */
export const readCorrection = async (place: CorrectionPlace, now: Date) => {
  const { access, draft } = await openedCorrection(place);
  return { file: await getCase(access, now), draft: draft && (await getDraft(draft, now)) };
};

/** The right on the change that somebody began; sends whoever has begun none to where it begins. */
export const requireCorrection = async (place: CorrectionPlace): Promise<DraftAccess> =>
  (await openedCorrection(place)).draft ?? redirect(place.base);

/** Makes the action that lays the convention out as a form, or takes it up again after somebody changed it. */
export const beginning = (place: CorrectionPlace) =>
  formAction("begin-correction", z.object({ answers: z.enum(["mine", "theirs"]).optional() }), async (input) => {
    await openCorrection({ actor: await place.open() }, input);
    redirect(place.base);
  });

/** Makes the action that keeps one part. */
export const savingPart = (place: CorrectionPlace, part: Parameters<typeof savePart>[2]) =>
  savePart(() => requireCorrection(place), place.base, part);

/** Makes the action that sends the changed answers, with the reason and the signature when they are asked. */
export const sendingCorrection = (place: CorrectionPlace) =>
  formAction("send-correction", sendEditInput, async ({ justification, agencyReasons, consent, textHash }, values) => {
    const actor = await requireCorrection(place);
    const signature = consent && textHash ? { textHash, ...(await caller()) } : undefined;
    const refused = await sending(
      () =>
        sendCorrection(actor, {
          ...(justification && { justification }),
          ...(agencyReasons && { agencyReasons }),
          ...(signature && { signature }),
        }),
      values,
    );
    return refused ?? redirect(place.page);
  });
