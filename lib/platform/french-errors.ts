import { z } from "zod";

const tooSmall = (issue: { minimum?: unknown; origin?: unknown }): string | undefined =>
  issue.origin === "string" && issue.minimum === 1 ? "Remplissez ce champ." : undefined;

const tooBig = (issue: { maximum?: unknown; origin?: unknown }): string | undefined =>
  issue.origin === "string" ? `Ce texte compte trop de caractères : ${String(issue.maximum)} au plus.` : undefined;

const byCode: Partial<Record<string, (issue: never) => string | undefined>> = {
  too_small: tooSmall,
  too_big: tooBig,
  invalid_type: (issue: { input?: unknown }) =>
    issue.input === undefined || issue.input === "" ? "Remplissez ce champ." : "Cette réponse n’a pas la bonne forme.",
  invalid_value: () => "Choisissez une réponse de la liste.",
  invalid_union: () => "Choisissez une réponse de la liste.",
};

const general = z.locales.fr().localeError;

/** Messages of form errors in plain French; given to each parse of a form, never set for the whole process. */
export const frenchErrors: z.core.$ZodErrorMap = (issue) => byCode[issue.code]?.(issue as never) ?? general(issue);
