// `npm run partner -- create FILE | renew ID | revoke ID | import FILE`: partner systems, by hand.
import { readFile } from "node:fs/promises";
import { renewKey, revokeConsumer, saveConsumer } from "@/lib/partner";
import { closeDb } from "@/lib/platform/db/client";
import { DomainError } from "@/lib/platform/errors";
import { theProduct } from "@/lib/platform/event";
import { newId } from "@/lib/platform/ids";
import { importPartners } from "./partner-import";

const operator = { actor: theProduct };

const usage = `npm run partner -- create FILE    saves the partner that a JSON file describes; a new one gets a key
npm run partner -- renew ID       makes a new key; the former ones open nothing any more
npm run partner -- revoke ID      ends a partner's access
npm run partner -- import FILE    takes over the partners that the existing service exported, a JSON list: ids, rights, dates and
                                  subscriptions; their keys stay good once API_JWT_PUBLIC_KEYS holds the key that signed them

A file says, for instance:
${JSON.stringify(
  {
    name: "Portail d'exemple",
    contact: {
      firstName: "Jo",
      lastName: "Exemple",
      job: "Chef de produit",
      phone: "0639980009",
      emails: ["api@portail.example.org"],
    },
    expirationDate: "2027-12-31",
    rights: {
      searchEstablishment: { kinds: ["READ"] },
      convention: { kinds: ["READ", "SUBSCRIPTION"], scope: { agencyKinds: ["mission-locale"] } },
    },
  },
  null,
  2,
)}`;

const shown = (key: string): string => `Key, shown this once and kept nowhere:\n${key}`;

const acts: Readonly<Record<string, (argument: string) => Promise<string>>> = {
  create: async (file) => {
    const consumer: { readonly id: string } = { id: newId(), ...JSON.parse(await readFile(file, "utf8")) };
    const key = await saveConsumer(operator, consumer);
    return `Partner ${consumer.id} saved.\n${key === null ? "It keeps its key." : shown(key)}`;
  },
  renew: async (consumerId) => shown(await renewKey(operator, { consumerId })),
  revoke: async (consumerId) => {
    await revokeConsumer(operator, { consumerId });
    return `Partner ${consumerId} revoked.`;
  },
  import: async (file) => {
    const lines: string[] = [];
    if (!(await importPartners(file, (line) => lines.push(line)))) process.exitCode = 1;
    return lines.join("\n");
  },
};

const [verb = "", argument] = process.argv.slice(2);
const act = acts[verb];
try {
  if (!act || argument === undefined) throw new DomainError("invalid", "usage", usage);
  console.log(await act(argument));
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  const issues = error.issues.map(({ path, message }) => `  ${path}: ${message}`);
  console.error([error.message, ...issues].join("\n"));
  process.exitCode = 1;
} finally {
  await closeDb();
}
