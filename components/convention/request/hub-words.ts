import type { DraftPart, DraftView } from "@/lib/convention/domain/draft";
import { dateIn } from "@/lib/convention/domain/draft-schema";
import { capitalised, formatDateRange, french } from "@/lib/platform/typography";
import { partWords } from "./parts";

const textOf = ({ values }: DraftView, part: DraftPart, name: string): string =>
  [values[part]?.[name]].flat()[0]?.trim() ?? "";

const answers: Record<DraftPart, (draft: DraftView) => string> = {
  vous: (draft) => {
    const me = (field: string) => textOf(draft, "vous", `signatories.beneficiary.${field}`);
    const name = [me("firstName"), me("lastName")].filter(Boolean).join(" ");
    return [name, me("situation").toLowerCase()].filter(Boolean).join(", ");
  },
  structure: ({ agencyName }) => agencyName ?? "",
  entreprise: (draft) => textOf(draft, "entreprise", "businessName"),
  metier: (draft) => textOf(draft, "metier", "immersionAppellation.appellationLabel"),
  horaires: ({ values }) => {
    const [start, end] = [dateIn(values.horaires, "dateStart"), dateIn(values.horaires, "dateEnd")];
    return start && end && start <= end ? capitalised(formatDateRange(start, end)) : "";
  },
};

/** What was answered in a part, or what it asks. */
export const detailOf = (part: DraftPart, draft: DraftView): string =>
  french(answers[part](draft) || partWords[draft.around.kind][part].detail);

/** Whose request it is: the person and the company once both are known. */
export const titleOf = (draft: DraftView): string => {
  const firstName = textOf(draft, "vous", "signatories.beneficiary.firstName");
  const company = textOf(draft, "entreprise", "businessName");
  return firstName && company ? french(`${firstName}, chez ${company}`) : "Votre demande de convention";
};
