import Link from "next/link";
import type { ReactNode } from "react";
import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { PostForm } from "@/components/ui/post-form";
import { Steps } from "@/components/ui/steps";
import { SubmitButton } from "@/components/ui/submit-button";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { ConventionRequest } from "@/lib/convention/domain/convention";
import type { DraftIssue, DraftPart } from "@/lib/convention/domain/draft";
import { checkLegal } from "@/lib/convention/domain/legal-check";
import { formatShortDate } from "@/lib/platform/typography";
import { essentials } from "../essentials";
import { partWords } from "./parts";

type Made = { readonly request: ConventionRequest } | { readonly issues: readonly DraftIssue[] };

type CheckPageProps = {
  readonly base: string;
  readonly made: Made;
  readonly agencyName: string;
  /** Today in France, as yyyy-mm-dd. */
  readonly today: string;
  readonly isCorrection: boolean;
  readonly send: FormAction;
};

type Person = { readonly firstName: string; readonly lastName: string; readonly email: string; readonly phone: string };

const contact = (person: Person): string => `${person.firstName} ${person.lastName}, ${person.email}, ${person.phone}`;

const peopleRows = (request: ConventionRequest): SummaryRow[] => {
  const { beneficiary, beneficiaryRepresentative, beneficiaryCurrentEmployer } = request.signatories;
  return [
    { term: "En immersion", value: contact(beneficiary) },
    { term: "Date de naissance", value: formatShortDate(beneficiary.birthdate) },
    ...(beneficiary.address
      ? [
          {
            term: "Adresse",
            value: `${beneficiary.address.streetNumberAndAddress}, ${beneficiary.address.postcode} ${beneficiary.address.city}`,
          },
        ]
      : []),
    ...(beneficiary.situation ? [{ term: "Situation", value: beneficiary.situation }] : []),
    ...(beneficiaryRepresentative ? [{ term: "Représentant légal", value: contact(beneficiaryRepresentative) }] : []),
    ...(beneficiaryCurrentEmployer
      ? [
          {
            term: "Employeur actuel",
            value: `${beneficiaryCurrentEmployer.businessName}, ${contact(beneficiaryCurrentEmployer)}`,
          },
        ]
      : []),
  ];
};

const companyRows = (request: ConventionRequest): SummaryRow[] => [
  { term: "Entreprise", value: `${request.businessName}, SIRET ${request.siret}` },
  { term: "Signe pour elle", value: contact(request.signatories.establishmentRepresentative) },
  { term: "Accueille sur place", value: `${contact(request.establishmentTutor)}, ${request.establishmentTutor.job}` },
];

const Group = ({
  part,
  base,
  rows,
  children,
}: {
  readonly part: DraftPart;
  readonly base: string;
  readonly rows: readonly SummaryRow[];
  readonly children?: ReactNode;
}) => (
  <section aria-labelledby={`groupe-${part}`}>
    <div className="mb-3 flex items-baseline justify-between gap-4">
      <h2 id={`groupe-${part}`} className="text-xl font-bold">
        {partWords[part].title}
      </h2>
      {children ?? (
        <Link href={`${base}/${part}`} className="link py-0.5 text-sm">
          Modifier<span className="sr-only"> {partWords[part].title}</span>
        </Link>
      )}
    </div>
    <SummaryList rows={rows} />
  </section>
);

const Issues = ({ base, issues }: { readonly base: string; readonly issues: readonly DraftIssue[] }) => (
  <Notice tone="caution" title="Il reste des réponses à donner ou à corriger.">
    <ul className="mt-2 grid gap-2">
      {issues.map(({ part, path, message }) => (
        <li key={`${part}${path}${message}`}>
          <Link href={`${base}/${part}`} className="link">
            {partWords[part].title}
          </Link>
          {" : "}
          {message}
        </li>
      ))}
    </ul>
  </Notice>
);

const placeTerms = ["Dates", "Horaires", "Lieu", "Façon de travailler"];

const Answers = ({
  base,
  request,
  agencyName,
  isCorrection,
}: Pick<CheckPageProps, "base" | "agencyName" | "isCorrection"> & { readonly request: ConventionRequest }) => {
  const rows = essentials(request);
  const referent = [request.agencyReferent?.firstname, request.agencyReferent?.lastname].filter(Boolean).join(" ");
  return (
    <>
      <Group part="vous" base={base} rows={peopleRows(request)} />
      <Group
        part="structure"
        base={base}
        rows={[
          { term: "Structure", value: agencyName },
          ...(referent ? [{ term: "Conseiller", value: referent }] : []),
        ]}
      >
        {isCorrection ? <span /> : undefined}
      </Group>
      <Group part="entreprise" base={base} rows={companyRows(request)} />
      <Group
        part="metier"
        base={base}
        rows={rows.filter(({ term }) => !placeTerms.includes(term) && term !== "Qui accueille sur place")}
      />
      <Group part="horaires" base={base} rows={rows.filter(({ term }) => placeTerms.includes(term))} />
    </>
  );
};

/** Every answer before it leaves, what the law remarks, who signs next, and the button that sends. */
export const CheckPage = ({ base, made, agencyName, today, isCorrection, send }: CheckPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6">
    <div>
      <BackLink href={base}>Toutes les parties</BackLink>
      <div className="mt-6">
        <Steps current={6} total={6} />
      </div>
      <h1 className="mt-1 text-3xl font-bold">{isCorrection ? "Vérifiez, puis renvoyez" : "Vérifiez votre demande"}</h1>
    </div>
    {"issues" in made ? (
      <Issues base={base} issues={made.issues} />
    ) : (
      <>
        {checkLegal(made.request, { submittedOn: today, today }).map(({ rule, message }) => (
          <Notice key={rule + message} tone="caution" title={message} />
        ))}
        <Answers base={base} request={made.request} agencyName={agencyName} isCorrection={isCorrection} />
        <Notice tone="info" title="Qui signe, et quand ?">
          Dès l’envoi, chaque personne qui signe reçoit un e-mail. Quand tout le monde a signé, {agencyName} vérifie et
          valide. L’immersion ne commence pas avant.
        </Notice>
        <PostForm action={send}>
          <SubmitButton size="tall" full="phone">
            {isCorrection ? "Renvoyer la convention" : "Envoyer la demande"}
          </SubmitButton>
        </PostForm>
      </>
    )}
  </div>
);
