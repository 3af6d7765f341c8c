import type { FieldIssue } from "@/lib/platform/errors";
import { toFlat } from "@/lib/platform/form-codec";
import type { FormValues } from "@/lib/platform/form-state";
import { formatList, french } from "@/lib/platform/typography";
import { type Appellation, getAppellation, plainText, resolveAppellation } from "@/lib/reference";
import { linesOf } from "./company-form";

type Completed = { readonly values: FormValues; readonly issues: readonly FieldIssue[] };

const chosen = async (code: string, typed: string): Promise<Appellation | null> => {
  const job = /^\d{5,6}$/.test(code) ? await getAppellation(code) : null;
  return job && plainText(job.appellationLabel) === plainText(typed) ? job : null;
};

/** The job that a line means: the choice in the list, or the one name that its text answers; else what to write instead. */
const jobOf = async (code: string, typed: string): Promise<Appellation | string> => {
  const known = await chosen(code, typed);
  if (known) return known;
  const found = await resolveAppellation(typed);
  if (!found) return "Nous ne connaissons pas ce métier. Essayez un autre mot.";
  if (found.alternatives.length === 0) return found.chosen;
  const names = [found.chosen, ...found.alternatives].map((job) => `« ${job.appellationLabel} »`);
  return `Plusieurs métiers répondent à ce mot : ${formatList(names)}. Recopiez le vôtre.`;
};

/** The jobs of a form with their codes, chosen in the list or understood from their text; what is not understood is told by line. */
export const completedJobs = async (values: FormValues): Promise<Completed> => {
  const issues: FieldIssue[] = [];
  const offers = await Promise.all(
    linesOf(values, "offers").map(async (line, index) => {
      const typed = String(line.appellationLabel ?? "").trim();
      const job = await jobOf(String(line.appellationCode ?? ""), typed);
      if (typeof job === "string") issues.push({ path: `offers[${index}].appellationLabel`, message: french(job) });
      const known = typeof job === "string" ? null : job;
      return {
        appellationLabel: known?.appellationLabel ?? typed,
        appellationCode: known?.appellationCode ?? "",
        remoteWorkMode: String(line.remoteWorkMode ?? ""),
      };
    }),
  );
  return { values: toFlat({ offers }), issues };
};
