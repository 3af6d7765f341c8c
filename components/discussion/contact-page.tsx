import Link from "next/link";
import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { immersionObjectives } from "@/lib/convention/domain/vocabulary";
import type { OfferDetail } from "@/lib/directory/domain/offer";
import type { ContactMode } from "@/lib/directory/domain/vocabulary";
import { levelsOfEducation } from "@/lib/discussion/domain/vocabulary";
import { french } from "@/lib/platform/typography";
import { ContactForm } from "./contact-form";
import { levelWords } from "./discussion-words";

type ContactPageProps = {
  readonly offer: OfferDetail;
  readonly action: FormAction;
  readonly isPupil: boolean;
  readonly hrefs: { readonly offer: string; readonly self: string; readonly other: string };
};

const modes: Record<
  ContactMode,
  { readonly title: (name: string) => string; readonly what: string; readonly submit: string }
> = {
  EMAIL: {
    title: (name) => `Écrire à ${name}`,
    what: "L’entreprise reçoit votre demande par e-mail, et vous répond par notre service.",
    submit: "Envoyer ma demande",
  },
  PHONE: {
    title: (name) => `Appeler ${name}`,
    what: "L’entreprise préfère le téléphone. Nous lui annonçons votre appel, et vous recevez par e-mail le nom de la personne à demander et son numéro.",
    submit: "Recevoir le numéro par e-mail",
  },
  IN_PERSON: {
    title: (name) => `Passer voir ${name}`,
    what: "L’entreprise préfère vous rencontrer. Nous lui annonçons votre visite, et vous recevez par e-mail le nom de la personne à demander et l’adresse.",
    submit: "Recevoir l’adresse par e-mail",
  },
};

/** How a candidate contacts a company: one form for the three ways. */
export const ContactPage = ({ offer, action, isPupil, hrefs }: ContactPageProps) => {
  const mode = modes[offer.contactMode];
  return (
    <div className="mx-auto max-w-prose px-4 pt-6 sm:px-6 lg:pt-8">
      <BackLink href={hrefs.offer}>L’offre</BackLink>
      <h1 className="mt-4 text-3xl font-bold">{french(mode.title(offer.name))}</h1>
      <p className="mt-3 text-lg text-ink-soft">
        {french(`${offer.job.appellationLabel} · ${offer.location.city} (${offer.location.departmentCode})`)}
      </p>
      <p className="mt-4">{french(mode.what)}</p>
      {isPupil && offer.isForJobSeekers ? (
        <p className="mt-4">
          <Link href={hrefs.other} className="link">
            {french("Vous n’êtes pas élève ? Demandez une immersion")}
          </Link>
        </p>
      ) : null}
      {!isPupil && offer.isForPupils ? (
        <p className="mt-4">
          <Link href={hrefs.other} className="link">
            {french("Vous êtes en troisième ou en seconde ? Demandez un stage d’observation")}
          </Link>
        </p>
      ) : null}
      <div className="mt-8">
        <ContactForm
          action={action}
          isPupil={isPupil}
          objectives={immersionObjectives.map((value) => ({ value, label: french(value.replaceAll("'", "’")) }))}
          levels={levelsOfEducation.map((value) => ({ value, label: levelWords[value] }))}
          submit={mode.submit}
        />
      </div>
    </div>
  );
};
