/** Where the work is done. */
export const remoteWorkModes = ["ON_SITE", "HYBRID", "FULL_REMOTE"] as const;

export type RemoteWorkMode = (typeof remoteWorkModes)[number];

/** French label of each way of working. */
export const remoteWorkModeLabels: Record<RemoteWorkMode, string> = {
  ON_SITE: "Sur place",
  HYBRID: "En partie à distance",
  FULL_REMOTE: "Entièrement à distance",
};

/** Head-count ranges of the national register of companies; "" when unknown. */
export const employeesRanges = [
  "",
  "0",
  "0-0",
  "1-2",
  "3-5",
  "6-9",
  "10-19",
  "20-49",
  "50-99",
  "100-199",
  "200-249",
  "250-499",
  "500-999",
  "1000-1999",
  "2000-4999",
  "5000-9999",
  "+10000",
] as const;

export type EmployeesRange = (typeof employeesRanges)[number];
