import { agencyKindLabels, agencyKinds } from "@/lib/agency/domain/agency";
import { abilityLabels, apiAbilities } from "@/lib/partner/domain/abilities";
import { french } from "@/lib/platform/typography";
import type { AccessChoices } from "./access-fields";

/** What a form about an access lets choose. */
export const accessChoices: AccessChoices = {
  abilities: apiAbilities.map((ability) => ({ value: ability, label: french(abilityLabels[ability]) })),
  kinds: agencyKinds.map((kind) => ({ value: kind, label: agencyKindLabels[kind] })),
};
