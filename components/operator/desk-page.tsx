import Link from "next/link";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { OperatorDesk } from "@/lib/directory/domain/operator";
import { formatCount, formatInstant, formatSiret } from "@/lib/platform/typography";
import { BanForm } from "./ban-form";

/** What an operator just did, by the word in the address. */
export const operatorDone = {
  acceptee: "L’inscription est acceptée : l’entreprise est dans la recherche.",
  refusee: "L’inscription est refusée : l’entreprise reçoit la raison.",
  bloquee: "L’entreprise est bloquée.",
  debloquee: "L’entreprise n’est plus bloquée.",
  supprimee: "L’entreprise est supprimée.",
} as const;
export type OperatorDone = keyof typeof operatorDone;

type DeskPageProps = {
  readonly firstName: string;
  readonly desk: OperatorDesk;
  /** Agencies that await review. */
  readonly awaitingAgencies: number;
  /** Requests for an access to the API that wait. */
  readonly accessRequests: number;
  readonly done: OperatorDone | undefined;
  readonly ban: FormAction;
  readonly unban: FormAction;
};

type RowsProps = {
  readonly id: string;
  readonly title: string;
  readonly empty: string;
  readonly rows: OperatorDesk["awaiting"];
};

const Rows = ({ id, title, empty, rows }: RowsProps) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="text-xl font-bold">
      {title}
    </h2>
    <div className="mt-3">
      {rows.length === 0 ? (
        <EmptyState sentence={empty} />
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {rows.map(({ siret, name, since }) => (
            <li key={siret} className="py-4">
              <Link href={`/espace/admin/entreprises/${siret}`} className="link font-bold">
                {name}
              </Link>
              <p className="text-sm text-ink-soft">
                SIRET {formatSiret(siret)} · depuis le {formatInstant(since)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  </section>
);

/** What waits for an operator, who is kept out, and how to keep somebody out. */
export const DeskPage = ({ firstName, desk, awaitingAgencies, accessRequests, done, ban, unban }: DeskPageProps) => (
  <div className="mx-auto grid max-w-prose gap-10 px-4 pt-8 sm:px-6">
    <div className="grid gap-4">
      <h1 className="text-2xl font-bold">Bonjour {firstName}</h1>
      {done ? <Notice tone="positive" title={operatorDone[done]} live /> : null}
    </div>
    <section aria-labelledby="structures">
      <h2 id="structures" className="text-xl font-bold">
        Structures
      </h2>
      <p className="mt-3">
        <Link href="/espace/admin/structures" className="link font-bold">
          {awaitingAgencies === 0
            ? "Toutes les structures"
            : formatCount(awaitingAgencies, "structure à vérifier", "structures à vérifier")}
        </Link>
      </p>
    </section>
    <section aria-labelledby="partenaires">
      <h2 id="partenaires" className="text-xl font-bold">
        Partenaires de l’API
      </h2>
      <p className="mt-3">
        <Link href="/espace/admin/partenaires" className="link font-bold">
          {accessRequests === 0
            ? "Tous les partenaires"
            : formatCount(accessRequests, "demande d’accès à lire", "demandes d’accès à lire")}
        </Link>
      </p>
    </section>
    <Rows id="inscriptions" title="Entreprises à vérifier" empty="Aucune inscription n’attend." rows={desk.awaiting} />
    <Rows
      id="departs"
      title="Suppressions demandées"
      empty="Aucune entreprise ne demande à partir."
      rows={desk.leaving}
    />
    <section aria-labelledby="bloquees">
      <h2 id="bloquees" className="text-xl font-bold">
        Entreprises bloquées
      </h2>
      <div className="mt-3">
        {desk.banned.length === 0 ? (
          <EmptyState sentence="Aucune entreprise n’est bloquée." />
        ) : (
          <ul className="divide-y divide-line border-y border-line">
            {desk.banned.map(({ siret, name, justification, since }) => (
              <li key={siret} className="grid gap-2 py-4">
                <p className="font-bold">{name ?? "Entreprise non inscrite"}</p>
                <p className="text-sm text-ink-soft">
                  SIRET {formatSiret(siret)} · depuis le {formatInstant(since)}
                </p>
                <p className="whitespace-pre-line">{justification}</p>
                <PostForm action={unban} hidden={{ siret }}>
                  <SubmitButton kind="secondary" size="dense">
                    Débloquer<span className="sr-only"> {name ?? siret}</span>
                  </SubmitButton>
                </PostForm>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
    <Panel title={{ id: "bloquer", text: "Bloquer une entreprise" }}>
      <BanForm ban={ban} />
    </Panel>
    <div className="flex flex-wrap gap-3">
      <ButtonLink kind="secondary" href="/espace/admin/groupes">
        Groupes d’entreprises
      </ButtonLink>
      <ButtonLink kind="secondary" href="/espace/admin/import">
        Importer des entreprises
      </ButtonLink>
    </div>
  </div>
);
