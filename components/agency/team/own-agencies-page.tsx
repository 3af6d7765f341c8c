import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { type AgencyStatus, agencyKindLabels } from "@/lib/agency/domain/agency";
import { agencyRoleLabels, mailChoiceLabels } from "@/lib/agency/domain/members";
import type { OwnAgency } from "@/lib/agency/domain/team";
import { formatCount, french } from "@/lib/platform/typography";
import { type OwnAgenciesDone, ownAgenciesDoneWords } from "./own-agencies-words";

type OwnAgenciesPageProps = {
  readonly agencies: readonly OwnAgency[];
  readonly done?: OwnAgenciesDone | undefined;
  readonly cancel: FormAction;
};

const statusWords: Partial<Record<AgencyStatus, string>> = {
  needsReview: "En attente d’activation",
  closed: "Fermée",
  rejected: "Refusée",
};

const Waiting = ({ agency, cancel }: { readonly agency: OwnAgency; readonly cancel: FormAction }) => (
  <li className="grid gap-3 py-5">
    <h2 className="text-lg font-bold">{agency.name}</h2>
    <p className="text-sm text-ink-soft">{agencyKindLabels[agency.kind]} · Votre demande attend une réponse</p>
    <PostForm action={cancel} hidden={{ agencyId: agency.id }}>
      <SubmitButton kind="secondary">
        Annuler ma demande<span className="sr-only"> pour {agency.name}</span>
      </SubmitButton>
    </PostForm>
  </li>
);

const Own = ({ agency }: { readonly agency: OwnAgency }) => (
  <li className="grid gap-1.5 py-5">
    <h2 className="text-lg font-bold">
      <Link href={`/espace/agence/structures/${agency.id}`} className="link">
        {agency.name}
      </Link>
    </h2>
    <p className="text-sm text-ink-soft">
      {[statusWords[agency.status], agencyKindLabels[agency.kind], agency.mails && mailChoiceLabels[agency.mails]]
        .filter(Boolean)
        .join(" · ")}
    </p>
    <p>
      {agency.mails === null
        ? "Vous validez pour cette structure, qui accompagne seulement"
        : agency.roles.map((role) => agencyRoleLabels[role]).join(", ")}
    </p>
    {agency.waiting > 0 ? (
      <p className="font-medium">{french(`${formatCount(agency.waiting, "demande")} à laquelle répondre`)}</p>
    ) : null}
  </li>
);

/** The agencies that somebody belongs to or asked to join. */
export const OwnAgenciesPage = ({ agencies, done, cancel }: OwnAgenciesPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-8 sm:px-6">
    <div className="grid gap-4">
      {done ? <Notice tone="positive" title={ownAgenciesDoneWords[done]} /> : null}
      <h1 className="text-2xl font-bold">Mes structures</h1>
    </div>
    {agencies.length > 0 ? (
      <ul aria-label="Mes structures" className="divide-y divide-line border-y border-line">
        {agencies.map((agency) =>
          agency.roles.includes("to-review") ? (
            <Waiting key={agency.id} agency={agency} cancel={cancel} />
          ) : (
            <Own key={agency.id} agency={agency} />
          ),
        )}
      </ul>
    ) : (
      <p>Vous ne faites partie d’aucune structure pour l’instant.</p>
    )}
    <div>
      <ButtonLink href="/espace/rejoindre-une-structure" kind="secondary">
        Rejoindre une autre structure
      </ButtonLink>
    </div>
  </div>
);
