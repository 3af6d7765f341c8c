import type { FieldIssue } from "@/lib/platform/errors";
import type { FormValues } from "@/lib/platform/form-state";
import { formatList, french } from "@/lib/platform/typography";
import { type Appellation, getAppellation, plainText, resolveAppellation } from "@/lib/reference";

const path = (field: keyof Appellation) => `immersionAppellation.${field}`;
const label = path("appellationLabel");

const textOf = (values: FormValues, name: string): string => [values[name]].flat()[0]?.trim() ?? "";

const withJob = (values: FormValues, job: Appellation | null): FormValues => ({
  ...values,
  [path("romeCode")]: job?.romeCode ?? "",
  [path("romeLabel")]: job?.romeLabel ?? "",
  [path("appellationCode")]: job?.appellationCode ?? "",
  ...(job && { [label]: job.appellationLabel }),
});

/** The job chosen in the list, as long as the text beside it has not been changed since. */
const chosenJob = async (values: FormValues, typed: string): Promise<Appellation | null> => {
  const code = textOf(values, path("appellationCode"));
  const job = code ? await getAppellation(code) : null;
  return job && plainText(job.appellationLabel) === plainText(typed) ? job : null;
};

/**
 * Answers about the job with its codes: those of the choice in the list, or of the text when one name alone answers it; otherwise
 * the text as it is, with what to write instead.
 */
export const completedJob = async (
  values: FormValues,
): Promise<{ readonly values: FormValues; readonly issues: readonly FieldIssue[] }> => {
  const typed = textOf(values, label);
  if (typed === "") return { values: withJob(values, null), issues: [] };
  const chosen = await chosenJob(values, typed);
  if (chosen) return { values: withJob(values, chosen), issues: [] };
  const found = await resolveAppellation(typed);
  if (found && found.alternatives.length === 0) return { values: withJob(values, found.chosen), issues: [] };
  const others = found ? [found.chosen, ...found.alternatives].map((job) => `« ${job.appellationLabel} »`) : [];
  const message = found
    ? `Plusieurs métiers répondent à ce mot : ${formatList(others)}. Recopiez le vôtre.`
    : "Nous ne connaissons pas ce métier. Essayez un autre mot.";
  return { values: withJob(values, null), issues: [{ path: label, message: french(message) }] };
};
