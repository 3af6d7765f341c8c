import { type EmployeesRange, employeesRanges } from "@/lib/reference/vocabulary";

/** The number that stops every request (contract value). */
export const noContactPerMonth = 0;

/** Requests a month that the form suggests from the size of the company (directory.md 2.9). */
export const suggestedQuota = (range: EmployeesRange): number => {
  if (range === "") return 6;
  const rank = employeesRanges.indexOf(range);
  if (rank <= employeesRanges.indexOf("6-9")) return 2;
  return rank <= employeesRanges.indexOf("20-49") ? 6 : 8;
};
