import type { RegistrantAccess } from "../access";
import { companyOf, partStates } from "../company-form";
import type { RegistrationView, UnsentRegistration } from "../domain/registration";
import { listRegistrations, loadRegistration, type Registration } from "../store/registrations";

const viewOf = ({ id, values, facts, registeredSiret, updatedAt }: Registration): RegistrationView => {
  const made = companyOf(values, { facts });
  return {
    id,
    values,
    states: partStates(values, facts),
    issues: "issues" in made ? made.issues : [],
    facts,
    updatedAt,
    registeredSiret,
  };
};

/** A registration as its pages show it. Throws DomainError("notFound"), the same for somebody else's. */
export const getRegistration = async ({ userId }: RegistrantAccess, draftId: string): Promise<RegistrationView> =>
  viewOf(await loadRegistration(draftId, userId));

/** The registrations that somebody began and did not send. */
export const listUnsentRegistrations = async ({ userId }: RegistrantAccess): Promise<readonly UnsentRegistration[]> =>
  (await listRegistrations(userId)).map(({ id, values, facts, updatedAt }) => ({
    id,
    name: facts?.name ?? String(values.entreprise?.businessName ?? ""),
    updatedAt,
  }));
