import { agencyNames } from "@/lib/agency";
import type { Tx } from "@/lib/platform/db/client";
import { refuseField } from "@/lib/platform/errors";
import type { PlainDate } from "@/lib/reference/holidays";
import { kindsOf, needsScope } from "./domain/abilities";
import type { ApiConsumer } from "./domain/consumer";
import { requireLastDay } from "./last-day";
import type { ConsumerFields, SavedConsumer } from "./schemas";

type Scope = SavedConsumer["rights"]["convention"]["scope"];

const scopeOf = ({ abilities, scopeBy, agencyKinds, agencyIds }: ConsumerFields): Scope => {
  if (!needsScope(abilities)) return { agencyKinds: [] };
  return scopeBy === "agencies" ? { agencyIds } : { agencyKinds };
};

/** Every agency of a scope exists. */
const requireAgencies = async (scope: Scope, tx: Tx): Promise<void> => {
  if (!("agencyIds" in scope)) return;
  const names = await agencyNames(scope.agencyIds, tx);
  const unknown = scope.agencyIds.find((id) => !names.has(id));
  if (unknown !== undefined)
    refuseField("agencyIds", "agency-unknown", `Aucune structure n’a l’identifiant « ${unknown} ».`);
};

/**
 * A partner as an operator describes it, for saving; `before` is what was known of it. Throws DomainError "invalid" for an agency that
 * does not exist or a last day too far away.
 */
export const consumerOfForm = async (
  tx: Tx,
  id: string,
  form: ConsumerFields,
  today: PlainDate,
  before?: ApiConsumer,
): Promise<SavedConsumer> => {
  requireLastDay(form.expirationDate, today);
  const scope = scopeOf(form);
  await requireAgencies(scope, tx);
  const kinds = kindsOf(form.abilities, before?.rights);
  return {
    id,
    name: form.name,
    description: form.description === "" ? null : form.description,
    contact: {
      firstName: form.contactFirstName,
      lastName: form.contactLastName,
      job: form.contactJob,
      phone: form.contactPhone,
      emails: form.contactEmails,
    },
    expirationDate: form.expirationDate,
    rights: {
      searchEstablishment: { kinds: [...kinds.searchEstablishment] },
      convention: { kinds: [...kinds.convention], scope },
      statistics: { kinds: [...kinds.statistics] },
    },
  };
};
