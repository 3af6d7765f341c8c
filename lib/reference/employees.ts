import type { EmployeesRange } from "./vocabulary";

/** INSEE's codes of the number of employees, as the contract writes the range; a code that is not there says nothing. */
const ranges: Readonly<Partial<Record<string, EmployeesRange>>> = {
  "00": "0",
  "01": "1-2",
  "02": "3-5",
  "03": "6-9",
  "11": "10-19",
  "12": "20-49",
  "21": "50-99",
  "22": "100-199",
  "31": "200-249",
  "32": "250-499",
  "41": "500-999",
  "42": "1000-1999",
  "51": "2000-4999",
  "52": "5000-9999",
  "53": "+10000",
};

/** The contract's range of employees for a code of the register (directory.md 2.9); undefined when the register does not know. */
export const employeesRangeOf = (code: string | null): EmployeesRange | undefined =>
  code === null ? undefined : ranges[code];
