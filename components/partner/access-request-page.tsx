import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { pristine } from "@/lib/platform/form-state";
import { accessChoices } from "./access-choices";
import { AccessRequestForm } from "./access-request-form";

type AccessRequestPageProps = {
  readonly person: { readonly firstName: string; readonly lastName: string; readonly email: string };
  readonly send: FormAction;
};

/** The request for an access, by somebody whose address is proved. */
export const AccessRequestPage = ({ person, send }: AccessRequestPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6">
    <div className="wrap-anywhere">
      <BackLink href="/espace/partenaire">Accès à l’API</BackLink>
      <h1 className="mt-3 text-3xl font-bold">Demander un accès à l’API</h1>
      <p className="mt-3 text-ink-soft">
        Notre équipe lit chaque demande. Vous créez ensuite votre clé en vous connectant avec {person.email}.
      </p>
    </div>
    <AccessRequestForm
      send={send}
      initial={pristine({ contactFirstName: person.firstName, contactLastName: person.lastName })}
      choices={accessChoices}
    />
  </div>
);
