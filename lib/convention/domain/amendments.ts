import { formatInstant, formatShortDate, french } from "@/lib/platform/typography";
import type { Convention } from "./convention";
import { type ActorRole, actorRoleLabels, type ConventionActorRole } from "./roles";
import type { InternshipKind } from "./vocabulary";

type Tree = { readonly [key: string]: unknown };

const replaced = (tree: Tree, [key, ...rest]: readonly string[], value: string): Tree => {
  if (key === undefined) return tree;
  const inner = tree[key];
  if (rest.length === 0) return { ...tree, [key]: value };
  return typeof inner === "object" && inner !== null ? { ...tree, [key]: replaced(inner as Tree, rest, value) } : tree;
};

/** The convention as it was signed: each amended field back to what it said, the latest amendment first. */
export const agreedConvention = (convention: Convention): Convention =>
  [...(convention.amendments ?? [])]
    .reverse()
    .reduce<Tree>((tree, { path, before }) => replaced(tree, path.split("."), before), convention) as Convention;

const fieldNames: Readonly<Record<string, string>> = {
  firstName: "Prénom",
  lastName: "Nom",
  job: "Fonction",
  birthdate: "Date de naissance",
};

const byWhom = (role: ActorRole, kind: InternshipKind): string =>
  actorRoleLabels[kind][role as ConventionActorRole] ?? "la structure d’accompagnement";

/** The corrections made since the signatures, one French line each with author and time, to print beside the signed text. */
export const amendmentLines = (convention: Convention): readonly string[] =>
  (convention.amendments ?? []).map(({ path, before, after, by, at }) => {
    const field = path.split(".").at(-1) ?? "";
    const [old, young] = field === "birthdate" ? [formatShortDate(before), formatShortDate(after)] : [before, after];
    return french(
      `${fieldNames[field] ?? "Correction"} : « ${old} » devient « ${young} », par ${byWhom(by, convention.internshipKind)}, le ${formatInstant(at)}.`,
    );
  });
