import { z } from "zod";
import type { AnonymousActor } from "@/lib/identity";
import { command } from "@/lib/platform/command";
import { newUnguessableId } from "@/lib/platform/ids";
import { uuid } from "@/lib/reference/primitives";
import { type Acquisition, toParts } from "../domain/draft";
import { type RequestOrigin, requestOrigin } from "../domain/request-origin";
import { internshipKinds } from "../domain/vocabulary";
import { ownerOf } from "../draft-access";
import { answersOfOrigin } from "../queries/answers-of-origin";
import { insertDraft } from "../store/drafts";

const input = z.object({
  /** Secret of the browser that begins; only its digest is kept. */
  secret: z.string().min(32),
  kind: z.enum(internshipKinds),
  /** What the address that it begins from tells of it: an offer, a company, a job, an agency, a campaign. */
  origin: requestOrigin.nullable(),
  /** The discussion that it begins from, and what that tells of it, under the names of the form. */
  begun: z
    .object({ discussionId: uuid, answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])) })
    .optional(),
});

const acquisitionOf = (origin: RequestOrigin | null): Acquisition => ({
  ...(origin?.acquisitionCampaign && { acquisitionCampaign: origin.acquisitionCampaign }),
  ...(origin?.acquisitionKeyword && { acquisitionKeyword: origin.acquisitionKeyword }),
});

/** Begins a request of one kind, which never changes afterwards, with what an address or a discussion tells of it already; gives the draft's id. */
export const startDraft = command<AnonymousActor, z.output<typeof input>, string>(
  input,
  async ({ tx, now }, { secret, kind, origin, begun }) => {
    const id = newUnguessableId();
    const answers = { ...(origin && (await answersOfOrigin(origin, kind, now))), ...begun?.answers };
    const draft = {
      id,
      internshipKind: kind,
      values: toParts(answers),
      company: null,
      corrects: null,
      discussionId: begun?.discussionId ?? null,
      acquisition: acquisitionOf(origin),
    };
    await insertDraft(tx, draft, ownerOf(secret), now);
    return { result: id, events: [] };
  },
);
