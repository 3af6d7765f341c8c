import { type ApiRight, type ApiRightKind, type ApiRights, apiRights, holds } from "./consumer";

/** What a partner can be let do, as people ask for it. */
export const apiAbilities = ["search", "conventions", "webhooks", "statistics"] as const;
export type ApiAbility = (typeof apiAbilities)[number];

/** What people read for each ability. */
export const abilityLabels: Readonly<Record<ApiAbility, string>> = {
  search: "Chercher des offres et contacter les entreprises",
  conventions: "Lire des conventions",
  webhooks: "Être prévenu quand une convention change (webhooks)",
  statistics: "Lire les statistiques des entreprises",
};

/** The right that each ability stands for (partner-api.md 3). */
const opened: Readonly<Record<ApiAbility, readonly [ApiRight, ApiRightKind]>> = {
  search: ["searchEstablishment", "READ"],
  conventions: ["convention", "READ"],
  webhooks: ["convention", "SUBSCRIPTION"],
  statistics: ["statistics", "READ"],
};

/** What a partner's rights let it do. */
export const abilitiesOf = (rights: ApiRights): readonly ApiAbility[] =>
  apiAbilities.filter((ability) => holds({ rights }, ...opened[ability]));

/** Whether some abilities reach conventions, and so have a scope. */
export const needsScope = (abilities: readonly ApiAbility[]): boolean =>
  abilities.some((ability) => opened[ability][0] === "convention");

const kindsFor = (right: ApiRight, abilities: readonly ApiAbility[], before: readonly ApiRightKind[]) => {
  const governed = apiAbilities.filter((ability) => opened[ability][0] === right);
  const others = before.filter((kind) => !governed.some((ability) => opened[ability][1] === kind));
  const given = governed.filter((ability) => abilities.includes(ability)).map((ability) => opened[ability][1]);
  return [...given, ...others];
};

/**
 * The kinds of each right that some abilities stand for. What a partner held before and that no ability speaks of, such as WRITE,
 * which opens nothing, stays (partner-api.md 3).
 */
export const kindsOf = (
  abilities: readonly ApiAbility[],
  before?: ApiRights,
): Readonly<Record<ApiRight, readonly ApiRightKind[]>> =>
  Object.fromEntries(
    apiRights.map((right) => [right, kindsFor(right, abilities, before?.[right].kinds ?? [])]),
  ) as Record<ApiRight, ApiRightKind[]>;
