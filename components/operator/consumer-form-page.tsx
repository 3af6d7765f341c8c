import { accessChoices } from "@/components/partner/access-choices";
import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { abilitiesOf } from "@/lib/partner/domain/abilities";
import { lastDayOf, usualLastDay } from "@/lib/partner/domain/expiry";
import type { ConsumerSheet } from "@/lib/partner/domain/operated-consumer";
import { type FormValues, pristine } from "@/lib/platform/form-state";
import { phoneText } from "@/lib/reference/phone-text";
import { ConsumerForm } from "./consumer-form";

const base = "/espace/admin/partenaires";

/** A day as the three fields of a form hold it. */
const dayValues = (date: string): FormValues => {
  const [year = "", month = "", day = ""] = date.split("-");
  return { "expirationDate.day": day, "expirationDate.month": month, "expirationDate.year": year };
};

/** The day that is proposed for a new access: in a year. */
export const newAccessValues = (today: string): FormValues => dayValues(usualLastDay(today));

const valuesOf = (sheet: ConsumerSheet): FormValues => {
  const { scope } = sheet.rights.convention;
  const { firstName, lastName, job, phone, emails } = sheet.contact;
  return {
    name: sheet.name,
    description: sheet.description ?? "",
    abilities: abilitiesOf(sheet.rights),
    scopeBy: "agencyIds" in scope ? "agencies" : scope.agencyKinds.length > 0 ? "kinds" : "",
    agencyKinds: "agencyKinds" in scope ? scope.agencyKinds : [],
    agencyIds: "agencyIds" in scope ? scope.agencyIds.join("\n") : "",
    ...dayValues(lastDayOf(sheet.expiresAt)),
    contactFirstName: firstName,
    contactLastName: lastName,
    contactJob: job,
    contactPhone: phoneText(phone),
    contactEmails: emails.join("\n"),
  };
};

/** A partner that an operator adds: its key is shown on the next page. */
export const NewConsumerPage = ({ today, save }: { readonly today: string; readonly save: FormAction }) => (
  <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
    <div>
      <BackLink href={base}>Partenaires</BackLink>
      <h1 className="mt-3 text-3xl font-bold">Ajouter un partenaire</h1>
      <p className="mt-3 text-ink-soft">
        Sa clé s’affiche une fois, sur la page suivante. Mieux&nbsp;: le partenaire demande son accès et crée sa clé
        lui-même.
      </p>
    </div>
    <ConsumerForm
      save={save}
      initial={pristine(newAccessValues(today))}
      choices={accessChoices}
      button="Créer le partenaire et sa clé"
    />
  </div>
);

/** A partner that an operator changes. */
export const ChangedConsumerPage = ({ sheet, save }: { readonly sheet: ConsumerSheet; readonly save: FormAction }) => (
  <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
    <div className="wrap-anywhere">
      <BackLink href={`${base}/${sheet.id}`}>{sheet.name}</BackLink>
      <h1 className="mt-3 text-3xl font-bold">Modifier un partenaire</h1>
      <p className="mt-3 text-ink-soft">Sa clé et ses webhooks restent les mêmes.</p>
    </div>
    <ConsumerForm
      save={save}
      initial={pristine(valuesOf(sheet))}
      choices={accessChoices}
      about={{ name: "consumerId", id: sheet.id }}
      button="Enregistrer"
    />
  </div>
);
