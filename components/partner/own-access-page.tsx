import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { SummaryList } from "@/components/ui/summary-list";
import type { ConsumerSheet, ConsumerUsage } from "@/lib/partner/domain/operated-consumer";
import { formatInstant, formatList, french } from "@/lib/platform/typography";
import { ConsumerStateTag, lastDayText, rightRows } from "./access-words";
import { UsagePart } from "./usage-part";

type OwnAccessPageProps = {
  readonly sheet: ConsumerSheet;
  readonly usage: ConsumerUsage;
  /** Where one writes to have the access made longer; undefined when the deployment gives none. */
  readonly contactEmail: string | undefined;
};

const hasEnded = ({ state }: ConsumerSheet): boolean => state === "expired" || state === "revoked";

const keyText = ({ hasKey, currentKeyIssuedAt }: ConsumerSheet): string =>
  hasKey ? `Créée le ${formatInstant(currentKeyIssuedAt)}` : "Pas encore créée";

const Extension = ({ sheet, contactEmail }: Pick<OwnAccessPageProps, "sheet" | "contactEmail">) => {
  if (sheet.state === "active") return null;
  const titles = {
    ending: `Votre accès finit le ${lastDayText(sheet.expiresAt)}.`,
    expired: "Votre accès est fini : votre clé n’ouvre plus rien.",
    revoked: "Notre équipe a retiré cet accès : votre clé n’ouvre plus rien.",
  } as const;
  return (
    <Notice tone="caution" title={french(titles[sheet.state])}>
      <p className="wrap-anywhere">
        {contactEmail
          ? `Pour le prolonger ou le rouvrir, écrivez à ${contactEmail}.`
          : "Pour le prolonger ou le rouvrir, envoyez une nouvelle demande et dites-le."}
      </p>
    </Notice>
  );
};

/** One's own access to the API: where it stands, what it opens, its key, what was called with it. */
export const OwnAccessPage = ({ sheet, usage, contactEmail }: OwnAccessPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6">
    <div className="wrap-anywhere">
      <BackLink href="/espace/partenaire">Accès à l’API</BackLink>
      <h1 className="mt-3 text-3xl font-bold">{sheet.name}</h1>
      <p className="mt-3">
        <ConsumerStateTag state={sheet.state} daysLeft={sheet.daysLeft} />
      </p>
    </div>
    <Extension sheet={sheet} contactEmail={contactEmail} />
    <section aria-labelledby="acces">
      <h2 id="acces" className="mb-3 text-xl font-bold">
        L’accès
      </h2>
      <SummaryList
        rows={[
          { term: "Dernier jour", value: lastDayText(sheet.expiresAt) },
          { term: "Clé", value: keyText(sheet) },
          ...rightRows(sheet),
          { term: "Contacts", value: formatList([...sheet.contact.emails]) },
          { term: "Identifiant", value: sheet.id },
        ]}
      />
      {hasEnded(sheet) ? null : (
        <div className="mt-6">
          <ButtonLink href={`/espace/partenaire/${sheet.id}/cle`} kind={sheet.hasKey ? "secondary" : "primary"}>
            {sheet.hasKey ? "Renouveler la clé" : "Créer ma clé"}
          </ButtonLink>
        </div>
      )}
    </section>
    {sheet.rights.convention.kinds.includes("SUBSCRIPTION") ? (
      <section aria-labelledby="webhooks">
        <h2 id="webhooks" className="mb-3 text-xl font-bold">
          Webhooks
        </h2>
        <ButtonLink href={`/espace/partenaire/${sheet.id}/webhooks`} kind="secondary">
          Webhooks et envois
        </ButtonLink>
      </section>
    ) : null}
    <UsagePart usage={usage} />
  </div>
);
