import { accessOfDraft, type DraftAccess, saveDraftPart, startDraft } from "@/lib/convention";
import { type DraftPart, draftParts, toParts } from "@/lib/convention/domain/draft";
import type { InternshipKind } from "@/lib/convention/domain/vocabulary";
import { anonymousActor } from "@/lib/platform/event";
import type { FormValues } from "@/lib/platform/form-state";
import { loadNomenclature } from "@/lib/reference";

const anonymous = { kind: "anonymous", journal: anonymousActor } as const;

/** The secret of a browser. */
export const browserSecret = "a".repeat(43);

/** Two job names of one group, for the job of a draft to be found. */
export const bakery = (): Promise<void> =>
  loadNomenclature([
    [
      "D1102",
      "Boulangerie - viennoiserie",
      [
        ["11573", "Boulanger / Boulangère"],
        ["11574", "Boulanger chocolatier / Boulangère chocolatière"],
      ],
    ],
  ]);

/** A request that a browser has just begun. */
export const begunDraft = async (secret = browserSecret, kind: InternshipKind = "immersion"): Promise<DraftAccess> =>
  accessOfDraft(await startDraft({ actor: anonymous }, { secret, kind, origin: null }), secret);

/** What comes of one part as it is saved. */
export const savedPart = (actor: DraftAccess, part: DraftPart, values: FormValues) =>
  saveDraftPart({ actor }, { part, values });

/** A request in which every part was typed and saved. */
export const filledDraft = async (answers: FormValues, kind: InternshipKind = "immersion"): Promise<DraftAccess> => {
  const actor = await begunDraft(browserSecret, kind);
  const parts = toParts(answers);
  for (const part of draftParts) await savedPart(actor, part, parts[part] ?? {});
  return actor;
};
