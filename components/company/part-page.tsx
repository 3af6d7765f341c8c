import type { ReactNode } from "react";
import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { Steps } from "@/components/ui/steps";
import {
  type CompanyPart,
  type CompanyValues,
  companyParts,
  type RegisterFacts,
} from "@/lib/directory/domain/registration";
import { establishmentRoleLabels, establishmentRoles } from "@/lib/directory/domain/rights";
import { type ContactMode, contactModeLabels, contactModes } from "@/lib/directory/domain/vocabulary";
import { type FormValues, pristine } from "@/lib/platform/form-state";
import { remoteWorkModeLabels, remoteWorkModes } from "@/lib/reference/vocabulary";
import { AccueilForm } from "./accueil-form";
import { AdressesForm } from "./adresses-form";
import { ContactForm } from "./contact-form";
import { EntrepriseForm } from "./entreprise-form";
import { MetiersForm } from "./metiers-form";
import type { CompanyFormProps } from "./part-frame";
import { companyPartWords } from "./part-words";
import { PersonnesForm } from "./personnes-form";

type PartPageProps = {
  readonly part: CompanyPart;
  readonly base: string;
  readonly back: string;
  readonly values: CompanyValues;
  /** What the register said; null on a page that is registered already. */
  readonly facts: RegisterFacts | null;
  readonly isDraft: boolean;
  readonly save: FormAction;
  /** Differs each time a line was added, as the page's address does; "" before. */
  readonly added: string;
};

const modeHints: Record<ContactMode, string> = {
  EMAIL: "Leurs messages arrivent par e-mail, votre adresse n’est pas montrée.",
  PHONE: "Le numéro de la personne choisie est montré.",
  IN_PERSON: "L’adresse où se présenter est montrée.",
};

/** What a part shows before anybody answered it. */
const starting: Partial<Record<CompanyPart, FormValues>> = {
  accueil: { availability: "yes", searchableBy: "all" },
  contact: { contactMode: "EMAIL" },
};

const linesIn = (values: FormValues, list: string): number =>
  new Set(Object.keys(values).flatMap((name) => new RegExp(`^${list}\\[(\\d+)\\]`).exec(name)?.[1] ?? [])).size;

const peopleIn = (values: FormValues): readonly { readonly value: string; readonly label: string }[] =>
  Array.from({ length: linesIn(values, "userRights") }, (_, index) =>
    String(values[`userRights[${index}].email`] ?? ""),
  )
    .filter((email) => email !== "")
    .map((email) => ({ value: email, label: email }));

type FormOf = (props: CompanyFormProps, page: PartPageProps) => ReactNode;

/** Empty lines to fill in: a draft has a button for more. */
const spare = ({ isDraft, part }: PartPageProps): number => (isDraft || part === "personnes" ? 1 : 2);

const linesOf = (page: PartPageProps, list: string): number => {
  const filled = linesIn(page.values[page.part] ?? {}, list);
  return filled === 0 || page.added !== "" || !page.isDraft ? filled + spare(page) : filled;
};

const formOf: Record<CompanyPart, FormOf> = {
  entreprise: (props, { facts, isDraft, values }) => (
    <EntrepriseForm
      {...props}
      registeredName={isDraft ? (facts?.name ?? null) : String(values.entreprise?.businessName ?? "")}
    />
  ),
  metiers: (props, page) => (
    <MetiersForm
      key={page.added}
      {...props}
      lines={linesOf(page, "offers")}
      modes={remoteWorkModes.map((mode) => ({ value: mode, label: remoteWorkModeLabels[mode] }))}
    />
  ),
  adresses: (props, page) => <AdressesForm key={page.added} {...props} lines={linesOf(page, "businessAddresses")} />,
  personnes: (props, page) => (
    <PersonnesForm
      key={page.added}
      {...props}
      lines={linesOf(page, "userRights")}
      roles={establishmentRoles.map((role) => ({ value: role, label: establishmentRoleLabels[role] }))}
    />
  ),
  contact: (props, { values }) => (
    <ContactForm
      {...props}
      modes={contactModes.map((mode) => ({ value: mode, label: contactModeLabels[mode], hint: modeHints[mode] }))}
      people={peopleIn(values.personnes ?? {})}
    />
  ),
  accueil: (props) => <AccueilForm {...props} />,
};

const RegisterNotice = ({ facts }: { readonly facts: RegisterFacts }) =>
  facts.check === "unreachable" ? (
    <Notice tone="caution" title="Le registre des entreprises ne répond pas.">
      Continuez à la main&nbsp;: écrivez le nom de l’entreprise. Notre équipe vérifiera avant de montrer votre fiche.
    </Notice>
  ) : null;

/** One part of a company's form: its questions, with what was answered. */
export const PartPage = (page: PartPageProps) => {
  const { part, back, base, values, facts, isDraft, save } = page;
  const position = companyParts.indexOf(part) + 1;
  const next = companyParts[position];
  const props: CompanyFormProps = {
    save,
    isDraft,
    initial: pristine({ ...starting[part], ...values[part] }),
    heading: (
      <>
        {isDraft ? (
          <Steps
            current={position}
            total={companyParts.length + 1}
            next={next ? companyPartWords[next].title.toLowerCase() : "vérifier et envoyer"}
          />
        ) : null}
        <h1 className="mt-1 text-3xl font-bold">{companyPartWords[part].question}</h1>
        {facts && part === "entreprise" ? (
          <div className="mt-6 empty:hidden">
            <RegisterNotice facts={facts} />
          </div>
        ) : null}
      </>
    ),
  };
  return (
    <div className="mx-auto max-w-prose px-4 pt-6 sm:px-6 lg:pt-10">
      <div className="mb-5">
        <BackLink href={base}>{back}</BackLink>
      </div>
      {formOf[part](props, page)}
    </div>
  );
};
