/** Which activities say nothing of a job, whatever the figures of their hirings: a beginning of NAF code, and the ROME groups that it is wrong for ("all" of them when it is). */
const irrelevant: readonly { readonly naf: string; readonly romes: readonly string[] | "all" }[] = [
  // Temporary work agencies hire for others.
  { naf: "7820Z", romes: "all" },
  { naf: "9609", romes: ["A1503", "A1408"] },
  { naf: "5610C", romes: ["D1102"] },
  {
    naf: "8411",
    romes: ["D1202", "G1404", "G1501", "G1502", "G1503", "G1601", "G1602", "G1603", "G1605", "G1802", "G1803"],
  },
];

/** Whether a company of La Bonne Boîte is worth showing for the ROME group it was found for (directory.md 3.7). */
export const isRelevant = ({ nafCode, romeCode }: { readonly nafCode: string; readonly romeCode: string }): boolean =>
  !irrelevant.some(({ naf, romes }) => nafCode.startsWith(naf) && (romes === "all" || romes.includes(romeCode)));
