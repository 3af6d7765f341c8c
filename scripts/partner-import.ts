import { readFile } from "node:fs/promises";
import { type Imported, importConsumer } from "@/lib/partner";
import { DomainError } from "@/lib/platform/errors";
import { theProduct } from "@/lib/platform/event";

type Line = { readonly outcome: "taken" | "known" | "refused"; readonly text: string };

const subscriptionsText = ({ active, disabled }: Imported): string =>
  active + disabled === 0 ? "" : `, ${active} subscription active, ${disabled} kept without being called`;

const idOf = (entry: unknown): string =>
  typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string" ? entry.id : "no id";

const importOne = async (entry: unknown): Promise<Line> => {
  try {
    const imported = await importConsumer({ actor: theProduct }, entry);
    return imported.isNew
      ? { outcome: "taken", text: `taken over${subscriptionsText(imported)}.` }
      : { outcome: "known", text: "known already, left as it is." };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const reasons = error.issues.map(({ path, message }) => `${path}: ${message}`);
    return { outcome: "refused", text: `refused. ${reasons.join("; ")}` };
  }
};

/**
 * Takes over the partners of a file that the existing service exported, one transaction each, and says what became of each. A partner
 * that is known is left as it is, so that the same file may be given again. Tells whether all of them were read.
 */
export const importPartners = async (file: string, say: (line: string) => void): Promise<boolean> => {
  const entries: unknown = JSON.parse(await readFile(file, "utf8"));
  if (!Array.isArray(entries)) throw new DomainError("invalid", "no-list", "The file is not a list of partners.");
  const lines: Line[] = [];
  for (const [index, entry] of entries.entries()) {
    const line = await importOne(entry);
    say(`${index + 1}. ${idOf(entry)}: ${line.text}`);
    lines.push(line);
  }
  const count = (outcome: Line["outcome"]): number => lines.filter((line) => line.outcome === outcome).length;
  say(`${count("taken")} taken over, ${count("known")} known already, ${count("refused")} refused.`);
  return count("refused") === 0;
};
