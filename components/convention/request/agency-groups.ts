import type { ChoiceGroup } from "@/components/ui/select-field";
import { type AgencyKind, agencyKindLabels, agencyKinds } from "@/lib/agency/domain/agency";
import { french } from "@/lib/platform/typography";
import { departmentName, departmentOfPostcode } from "@/lib/reference/departments";

/** An agency that one may choose. */
export type ChosenAgency = {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly city: string;
  readonly departments: readonly string[];
};

/** Agencies by department, the person's own first; in a department by kind, then in the order they came. */
export const agencyGroups = (agencies: readonly ChosenAgency[], postcode: string): readonly ChoiceGroup[] => {
  const own = departmentOfPostcode(postcode.trim());
  const codes = [...new Set(agencies.flatMap(({ departments }) => departments))];
  const ordered = codes.sort((a, b) => Number(b === own) - Number(a === own) || a.localeCompare(b));
  return ordered.map((code) => ({
    group: `${departmentName(code) ?? "Autre"} (${code})`,
    choices: agencies
      .filter(({ departments }) => departments.includes(code))
      .sort((a, b) => agencyKinds.indexOf(a.kind) - agencyKinds.indexOf(b.kind))
      .map(({ id, name, kind, city }) => ({
        value: id,
        label: french(`${city} : ${name} (${agencyKindLabels[kind]})`),
      })),
  }));
};
