import { plainText } from "@/lib/reference/plain-text";

/** A department, a job, and how many offers of companies that take requests there are. */
export type LandingJob = { readonly appellationCode: string; readonly label: string; readonly count: number };
export type LandingDepartment = { readonly code: string; readonly name: string; readonly count: number };

const slug = (text: string): string => plainText(text).replaceAll(" ", "-");

/** The page of a department: "35-ille-et-vilaine". */
export const departmentHref = ({ code, name }: Pick<LandingDepartment, "code" | "name">): string =>
  `/immersions/${code.toLowerCase()}-${slug(name)}`;

/** The page of a job in a department: "11573-boulanger-boulangere". */
export const jobHref = (
  department: Pick<LandingDepartment, "code" | "name">,
  { appellationCode, label }: Pick<LandingJob, "appellationCode" | "label">,
): string => `${departmentHref(department)}/${appellationCode}-${slug(label)}`;

/** The code that begins a part of such an address; words after it may say anything. */
export const codeOf = (part: string): string => part.split("-")[0]?.toUpperCase() ?? "";
