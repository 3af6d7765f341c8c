import { redirect } from "next/navigation";
import { z } from "zod";
import {
  accessOfDraft,
  type ConventionAccess,
  copy,
  type DraftAccess,
  keepTypedPart,
  saveDraftPart,
} from "@/lib/convention";
import { type DraftPart, nextPart } from "@/lib/convention/domain/draft";
import { savedHours } from "@/lib/convention/domain/draft-schema";
import { changeHours } from "@/lib/convention/domain/hours-change";
import { newSecret } from "@/lib/platform/crypto";
import { DomainError } from "@/lib/platform/errors";
import { type FormState, type FormValues, pristine } from "@/lib/platform/form-state";
import { newId, newUnguessableId } from "@/lib/platform/ids";
import { dropCookie, readCookie, writeCookie } from "./cookies";
import { formAction } from "./form-action";

const name = "immersion-draft";
const lifetimeMs = 30 * 24 * 3_600_000;

/** The secret by which this browser is known as the owner of the requests that it began, if it has begun any. */
export const draftSecret = (): Promise<string | undefined> => readCookie(name);

/** The same secret, made now if there was none, and kept for thirty more days. For actions only: it writes a cookie. */
export const keepDraftSecret = async (): Promise<string> => {
  const known = await draftSecret();
  const secret = known && /^[\w-]{43}$/.test(known) ? known : newSecret();
  await writeCookie(name, secret, new Date(Date.now() + lifetimeMs));
  return secret;
};

/** This browser opens no request any more. For actions only: it writes a cookie. */
export const forgetDrafts = (): Promise<void> => dropCookie(name);

/** Lays a convention's answers out as a new request of this browser, and goes there. For actions only. */
export const copying = async (actor: ConventionAccess): Promise<never> => {
  const draftId = newUnguessableId();
  await copy({ actor }, { draftId, secret: await keepDraftSecret() });
  redirect(`/convention/demande/${draftId}`);
};

/** The right on a request that this browser began. Throws DomainError("notFound"). */
export const openedDraft = async (draftId: string): Promise<DraftAccess> => accessOfDraft(draftId, await draftSecret());

/** A form of hours after one of its buttons was pressed without a script: changed, and nothing told wrong. */
export const hoursAfter = (button: string, values: FormValues): FormState => ({
  ...changeHours(button, values),
  issues: [],
});

type Saved = Awaited<ReturnType<typeof saveDraftPart>>;

/** Where one goes once a part is kept as it was typed, by the button that was pressed; a state stays on the page. */
const afterwards: Readonly<Record<string, (saved: Saved, base: string, part: DraftPart) => FormState>> = {
  later: (_, base) => redirect(base),
  // After a look-up only the SIRET is told wrong: the rest is not written yet.
  lookup: ({ values, issues }, base, part) => {
    const about = issues.filter(({ path }) => path === "siret");
    return about.length > 0 ? { values, issues: about } : redirect(`${base}/${part}?registre=${newId().slice(-8)}`);
  },
  next: ({ values, issues, isReady }, base, part) => {
    if (issues.length > 0) return { values, issues };
    const next = nextPart(part) ?? (isReady ? "verifier" : undefined);
    redirect(next ? `${base}/${next}` : base);
  },
};

/**
 * Makes the action of one part of a request, whose list is at `base`: keeps what was typed, right or wrong, then checks it and
 * goes on to the next part; back to the list, unchecked, when asked to; changes the form when a button of its hours is pressed
 * without script; shows the company that the register knows when it is looked up. What is only being typed is kept, and nothing
 * is told of it.
 */
export const savePart = (open: () => Promise<DraftAccess>, base: string, part: DraftPart) =>
  formAction("save-draft-part", z.unknown(), async (_nested, { later, hours, lookup, typed: isTyping, ...typed }) => {
    const actor = await open();
    if (isTyping !== undefined) {
      await keepTypedPart({ actor }, { part, values: typed });
      return pristine();
    }
    if (hours !== undefined) {
      const changed = hoursAfter(String(hours), typed);
      const { values } = await saveDraftPart({ actor }, { part, values: changed.values });
      return { ...changed, values };
    }
    const saved = await saveDraftPart({ actor }, { part, values: part === "horaires" ? savedHours(typed) : typed });
    const pressed = Object.entries({ later, lookup }).find(([, value]) => value !== undefined)?.[0] ?? "next";
    return afterwards[pressed]?.(saved, base, part) ?? pristine(saved.values);
  });

/** Runs the sending of a draft; what is to be corrected in its parts is told by the page itself, what was asked with it beside its field. */
export const sending = async (send: () => Promise<unknown>, values: FormValues): Promise<FormState | undefined> => {
  try {
    await send();
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== "invalid") throw error;
    const issues = error.issues.filter(({ path }) => path in values);
    return issues.length > 0 ? { values, issues } : { values, issues, message: error.message };
  }
};
