import { redirect } from "next/navigation";
import { z } from "zod";
import { type CompanyPart, companyParts } from "@/lib/directory/domain/registration";
import type { FieldIssue } from "@/lib/platform/errors";
import type { FormValues } from "@/lib/platform/form-state";
import { newId } from "@/lib/platform/ids";
import { formAction } from "./form-action";

type Saved = {
  readonly values: FormValues;
  readonly issues: readonly FieldIssue[];
  readonly isReady?: boolean;
};

/** The address of a part whose form is to be shown anew, with what was just kept. */
const again = (base: string, part: CompanyPart): string => `${base}/${part}?ajout=${newId().slice(-8)}`;

/**
 * Makes the action of one part of a registration, whose list is at `base`: keeps what was typed, right or wrong, then checks it and
 * goes on to the next part; unchecked, shows one more line, or goes back to the list, by the button that was pressed.
 */
export const saveRegistrationStep = (save: (values: FormValues) => Promise<Saved>, base: string, part: CompanyPart) =>
  formAction("save-registration-part", z.unknown(), async (_nested, { later, more, ...typed }) => {
    const { values, issues, isReady } = await save(typed);
    if (more !== undefined) redirect(again(base, part));
    if (later !== undefined) redirect(base);
    if (issues.length > 0) return { values, issues };
    const next = companyParts[companyParts.indexOf(part) + 1] ?? (isReady ? "verifier" : undefined);
    redirect(next ? `${base}/${next}` : base);
  });

/** Makes the action of one part of a company's page at `base`: saves it when it is right, and says so there. */
export const saveSiteStep = (save: (values: FormValues) => Promise<Saved>, base: string) =>
  formAction("edit-site-part", z.unknown(), async (_nested, { later: _later, more: _more, ...typed }) => {
    const { values, issues } = await save(typed);
    if (issues.length > 0) return { values, issues };
    redirect(`${base}?fait=modification`);
  });
