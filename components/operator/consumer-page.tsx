import { ConsumerStateTag, lastDayText, rightRows } from "@/components/partner/access-words";
import { UsagePart } from "@/components/partner/usage-part";
import { BackLink } from "@/components/ui/back-link";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import type { ConsumerSheet, ConsumerUsage } from "@/lib/partner/domain/operated-consumer";
import { formatInstant, formatList, french } from "@/lib/platform/typography";
import { phoneText } from "@/lib/reference/phone-text";
import { type ConsumerDone, consumerDone } from "./consumer-words";

type ConsumerPageProps = {
  readonly sheet: ConsumerSheet;
  readonly usage: ConsumerUsage;
  readonly done: ConsumerDone | undefined;
};

const base = "/espace/admin/partenaires";

const rowsOf = (sheet: ConsumerSheet): readonly SummaryRow[] => {
  const { firstName, lastName, job, phone, emails } = sheet.contact;
  return [
    ...(sheet.description ? [{ term: "Description", value: sheet.description }] : []),
    ...rightRows(sheet),
    { term: "Dernier jour", value: lastDayText(sheet.expiresAt) },
    {
      term: "Clé",
      value: sheet.hasKey
        ? `Créée le ${formatInstant(sheet.currentKeyIssuedAt)}`
        : "Le contact ne l’a pas encore créée",
    },
    { term: "Contact", value: `${firstName} ${lastName}, ${job}` },
    { term: "Téléphone", value: phoneText(phone) },
    { term: "Adresses e-mail", value: emails.length > 0 ? formatList([...emails]) : "Aucune" },
    { term: "Créé le", value: formatInstant(sheet.createdAt) },
    ...(sheet.revokedAt ? [{ term: "Retiré le", value: formatInstant(sheet.revokedAt) }] : []),
    { term: "Identifiant", value: sheet.id },
  ];
};

/** One partner as an operator sees it: what it may do, who answers for it, what it calls, and what can be done. */
export const ConsumerPage = ({ sheet, usage, done }: ConsumerPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6">
    <div className="wrap-anywhere">
      <BackLink href={base}>Partenaires</BackLink>
      <h1 className="mt-3 text-3xl font-bold">{sheet.name}</h1>
      <p className="mt-3">
        <ConsumerStateTag state={sheet.state} daysLeft={sheet.daysLeft} />
      </p>
    </div>
    {done ? <Notice tone="positive" title={french(consumerDone[done])} live /> : null}
    <section aria-labelledby="acces">
      <h2 id="acces" className="mb-3 text-xl font-bold">
        L’accès
      </h2>
      <SummaryList rows={rowsOf(sheet)} />
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={`${base}/${sheet.id}/modifier`} kind="secondary">
          Modifier ou prolonger
        </ButtonLink>
        {sheet.hasKey || sheet.revokedAt ? (
          <ButtonLink href={`${base}/${sheet.id}/cle`} kind="danger">
            {sheet.revokedAt ? "Rouvrir avec une nouvelle clé" : "Renouveler la clé"}
          </ButtonLink>
        ) : null}
        {sheet.revokedAt ? null : (
          <ButtonLink href={`${base}/${sheet.id}/retirer`} kind="danger">
            Retirer l’accès
          </ButtonLink>
        )}
      </div>
    </section>
    <UsagePart usage={usage} />
  </div>
);
