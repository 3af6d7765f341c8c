import { DiscussionStatus } from "@/components/discussion/status-tag";
import type { FormAction } from "@/components/ui/enhanced-action";
import type { OwnDiscussionRow } from "@/lib/discussion/domain/read-models";
import { formatInstant, french } from "@/lib/platform/typography";
import { OwnCard } from "./own-card";

/** A request to a company: which one, for which job, how far it has come. */
export const OwnDiscussion = ({ row, open }: { readonly row: OwnDiscussionRow; readonly open: FormAction }) => (
  <OwnCard
    title={french(`${row.job}, chez ${row.businessName} à ${row.city}`)}
    tags={<DiscussionStatus display={row.display} side="potentialBeneficiary" />}
    action={open}
    label="Ouvrir l’échange"
  >
    <p>{french(`Demandé le ${formatInstant(row.createdAt)}.`)}</p>
  </OwnCard>
);
