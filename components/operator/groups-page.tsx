import Link from "next/link";
import { BackLink } from "@/components/ui/back-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { GroupRow } from "@/lib/directory/domain/group";
import { formatCount } from "@/lib/platform/typography";
import { GroupForm } from "./group-form";

type GroupsPageProps = { readonly groups: readonly GroupRow[]; readonly isSaved: boolean; readonly save: FormAction };

/** The groups of companies, each with its page, and how to make one. */
export const GroupsPage = ({ groups, isSaved, save }: GroupsPageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-6 sm:px-6">
    <div className="grid gap-4">
      <BackLink href="/espace/admin">Administration</BackLink>
      <h1 className="text-3xl font-bold">Groupes d’entreprises</h1>
      {isSaved ? <Notice tone="positive" title="Le groupe est enregistré." live /> : null}
    </div>
    {groups.length === 0 ? (
      <EmptyState sentence="Pas encore de groupe." />
    ) : (
      <ul className="divide-y divide-line border-y border-line">
        {groups.map(({ slug, name, members }) => (
          <li key={slug} className="py-4">
            <Link href={`/groupe/${slug}`} className="link font-bold">
              {name}
            </Link>
            <p className="text-sm text-ink-soft">{formatCount(members, "SIRET", "SIRET")}</p>
          </li>
        ))}
      </ul>
    )}
    <Panel title={{ id: "groupe", text: "Créer un groupe, ou changer sa liste" }}>
      <GroupForm save={save} />
    </Panel>
  </div>
);
