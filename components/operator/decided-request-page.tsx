import Link from "next/link";
import { accessChoices } from "@/components/partner/access-choices";
import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { agencyKindLabels } from "@/lib/agency/domain/agency";
import { abilityLabels } from "@/lib/partner/domain/abilities";
import type { AccessRequest, SiretCheck } from "@/lib/partner/domain/access-request";
import { type FormValues, pristine } from "@/lib/platform/form-state";
import { formatInstant, formatList, formatSiret, french } from "@/lib/platform/typography";
import { phoneText } from "@/lib/reference/phone-text";
import { ConsumerForm } from "./consumer-form";
import { newAccessValues } from "./consumer-form-page";
import { RequestRefusalForm } from "./request-refusal-form";

type DecidedRequestPageProps = {
  readonly request: AccessRequest;
  readonly today: string;
  readonly approve: FormAction;
  readonly refuse: FormAction;
};

const base = "/espace/admin/partenaires";

const siretWords: Readonly<Record<SiretCheck, string>> = {
  known: "connu du registre des entreprises",
  unknown: "inconnu du registre des entreprises",
  unreachable: "non vérifié, le registre n’a pas répondu",
};

const whoseText = ({ agencyKinds, agencyNames }: AccessRequest): string | null =>
  agencyNames ?? (agencyKinds.length > 0 ? formatList(agencyKinds.map((kind) => agencyKindLabels[kind])) : null);

const rowsOf = (request: AccessRequest): readonly SummaryRow[] => {
  const { siret, siretCheck } = request;
  const whose = whoseText(request);
  return [
    { term: "Projet", value: <span className="whitespace-pre-line">{request.purpose}</span> },
    { term: "Usages", value: formatList(request.abilities.map((ability) => french(abilityLabels[ability]))) },
    ...(whose ? [{ term: "Conventions de", value: <span className="whitespace-pre-line">{whose}</span> }] : []),
    {
      term: "SIRET",
      value: siret && siretCheck ? `${formatSiret(siret)}, ${siretWords[siretCheck]}` : "Non donné",
    },
    { term: "Contact", value: `${request.contactFirstName} ${request.contactLastName}, ${request.contactJob}` },
    { term: "Téléphone", value: phoneText(request.contactPhone) },
    { term: "Adresse e-mail", value: `${request.contactEmail}, prouvée par un code` },
    { term: "Envoyée le", value: formatInstant(request.createdAt) },
  ];
};

const valuesOf = (request: AccessRequest, today: string): FormValues => ({
  ...newAccessValues(today),
  name: request.organisation,
  abilities: request.abilities,
  scopeBy: request.agencyNames ? "agencies" : request.agencyKinds.length > 0 ? "kinds" : "",
  agencyKinds: request.agencyKinds,
  contactFirstName: request.contactFirstName,
  contactLastName: request.contactLastName,
  contactJob: request.contactJob,
  contactPhone: phoneText(request.contactPhone),
  contactEmails: request.contactEmail,
});

const Answered = ({ request }: Pick<DecidedRequestPageProps, "request">) => (
  <Notice
    tone="info"
    title={request.status === "approved" ? "Cette demande est acceptée." : "Cette demande est refusée."}
    action={
      request.consumerId ? (
        <Link href={`${base}/${request.consumerId}`} className="link">
          Voir le partenaire
        </Link>
      ) : undefined
    }
  >
    {request.refusalReason ? <p className="whitespace-pre-line">{request.refusalReason}</p> : null}
  </Notice>
);

const Decision = ({ request, today, approve, refuse }: DecidedRequestPageProps) => (
  <>
    <Panel title={{ id: "accepter", text: "Accepter, tel quel ou autrement", size: "xl" }}>
      {request.agencyNames ? (
        <p className="mb-5">
          La personne a nommé des structures&nbsp;:{" "}
          <Link href="/espace/admin/structures" className="link">
            cherchez leurs identifiants
          </Link>
          .
        </p>
      ) : null}
      <ConsumerForm
        save={approve}
        initial={pristine(valuesOf(request, today))}
        choices={accessChoices}
        about={{ name: "requestId", id: request.id }}
        button="Ouvrir l’accès"
      />
    </Panel>
    <Panel title={{ id: "refuser", text: "Refuser" }}>
      <RequestRefusalForm requestId={request.id} refuse={refuse} />
    </Panel>
  </>
);

/** A request for an access: what was asked, and what an operator answers. */
export const DecidedRequestPage = (props: DecidedRequestPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6">
    <div className="wrap-anywhere">
      <BackLink href={base}>Partenaires</BackLink>
      <h1 className="mt-3 text-3xl font-bold">{props.request.organisation}</h1>
      <p className="mt-2 text-ink-soft">Demande d’accès à l’API</p>
    </div>
    <SummaryList rows={rowsOf(props.request)} />
    {props.request.status === "waiting" ? <Decision {...props} /> : <Answered request={props.request} />}
  </div>
);
