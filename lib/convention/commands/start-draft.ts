import { z } from "zod";
import type { OfferDetail } from "@/lib/directory/domain/offer";
import type { AnonymousActor } from "@/lib/identity";
import { command } from "@/lib/platform/command";
import type { FormValues } from "@/lib/platform/form-state";
import { newUnguessableId } from "@/lib/platform/ids";
import { uuid } from "@/lib/reference/primitives";
import { toParts } from "../domain/draft";
import { internshipKinds } from "../domain/vocabulary";
import { ownerOf } from "../draft-access";
import { findOffer } from "../queries/find-offer";
import { insertDraft } from "../store/drafts";

const input = z.object({
  /** Secret of the browser that begins; only its digest is kept. */
  secret: z.string().min(32),
  kind: z.enum(internshipKinds),
  /** The offer that the request begins from: site, job, address. */
  offer: z.object({ siret: z.string(), appellationCode: z.string(), locationId: z.string().optional() }).nullable(),
  /** The discussion that it begins from, and what that tells of it, under the names of the form. */
  begun: z
    .object({ discussionId: uuid, answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])) })
    .optional(),
});

const answersOf = ({ siret, name, job, remoteWorkMode, location }: OfferDetail): FormValues => ({
  siret,
  businessName: name,
  ...Object.fromEntries(Object.entries(job).map(([field, value]) => [`immersionAppellation.${field}`, value])),
  remoteWorkMode,
  immersionAddress: `${location.streetNumberAndAddress}, ${location.postcode} ${location.city}`,
});

/** Begins a request of one kind, which never changes afterwards, with what an offer or a discussion tells of it already; gives the draft's id. */
export const startDraft = command<AnonymousActor, z.output<typeof input>, string>(
  input,
  async ({ tx, now }, { secret, kind, offer, begun }) => {
    const id = newUnguessableId();
    const found = await findOffer(offer, now);
    const answers = { ...(found && answersOf(found)), ...begun?.answers };
    const draft = {
      id,
      internshipKind: kind,
      values: toParts(answers),
      company: null,
      corrects: null,
      discussionId: begun?.discussionId ?? null,
    };
    await insertDraft(tx, draft, ownerOf(secret), now);
    return { result: id, events: [] };
  },
);
