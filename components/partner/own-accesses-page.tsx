import Ban from "lucide/dist/esm/icons/ban.mjs";
import CircleCheck from "lucide/dist/esm/icons/circle-check.mjs";
import Clock from "lucide/dist/esm/icons/clock.mjs";
import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import type { AccessRequestStatus, OwnAccessRequest } from "@/lib/partner/domain/access-request";
import type { ConsumerRow } from "@/lib/partner/domain/operated-consumer";
import { formatInstant } from "@/lib/platform/typography";
import { ConsumerStateTag, lastDayText } from "./access-words";

type OwnAccessesPageProps = {
  readonly consumers: readonly Omit<ConsumerRow, "calls">[];
  readonly requests: readonly OwnAccessRequest[];
  readonly isSent: boolean;
};

const answers = {
  waiting: { tone: "info", icon: Clock, label: "Notre équipe la lit" },
  approved: { tone: "positive", icon: CircleCheck, label: "Acceptée" },
  refused: { tone: "danger", icon: Ban, label: "Refusée" },
} as const satisfies Record<AccessRequestStatus, unknown>;

const Requests = ({ requests }: Pick<OwnAccessesPageProps, "requests">) => (
  <section aria-labelledby="demandes">
    <h2 id="demandes" className="text-xl font-bold">
      Vos demandes
    </h2>
    <ul className="mt-3 divide-y divide-line border-y border-line">
      {requests.map(({ id, organisation, status, createdAt, refusalReason }) => (
        <li key={id} className="grid justify-items-start gap-1 py-4 wrap-anywhere">
          <p className="font-bold">{organisation}</p>
          <p className="text-sm text-ink-soft">Envoyée le {formatInstant(createdAt)}</p>
          <Tag tone={answers[status].tone} icon={answers[status].icon}>
            {answers[status].label}
          </Tag>
          {refusalReason ? <p className="whitespace-pre-line">{refusalReason}</p> : null}
        </li>
      ))}
    </ul>
  </section>
);

const Accesses = ({ consumers }: Pick<OwnAccessesPageProps, "consumers">) => (
  <ul className="divide-y divide-line border-y border-line">
    {consumers.map(({ id, name, expiresAt, ...standing }) => (
      <li key={id} className="grid justify-items-start gap-1 py-4 wrap-anywhere">
        <Link href={`/espace/partenaire/${id}`} className="link inline-block py-0.5 text-lg font-bold">
          {name}
        </Link>
        <p className="text-sm text-ink-soft">Dernier jour&nbsp;: {lastDayText(expiresAt)}</p>
        <ConsumerStateTag {...standing} />
      </li>
    ))}
  </ul>
);

/** The accesses to the API that somebody's address opens, and the requests that they sent. */
export const OwnAccessesPage = ({ consumers, requests, isSent }: OwnAccessesPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-8 sm:px-6">
    {isSent ? (
      <Notice tone="positive" title="Votre demande est partie." live>
        Notre équipe la lit et vous répond par e-mail. Ensuite, vous créez votre clé ici.
      </Notice>
    ) : null}
    <h1 className="text-3xl font-bold">Accès à l’API</h1>
    {consumers.length > 0 ? (
      <Accesses consumers={consumers} />
    ) : (
      <EmptyState sentence="Votre adresse n’ouvre encore aucun accès à l’API." />
    )}
    {requests.length > 0 ? <Requests requests={requests} /> : null}
    <div>
      <ButtonLink href="/espace/partenaire/demande" kind={consumers.length > 0 ? "secondary" : "primary"}>
        Demander un accès
      </ButtonLink>
    </div>
  </div>
);
