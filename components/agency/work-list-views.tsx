import BookmarkPlus from "lucide/dist/esm/icons/bookmark-plus.mjs";
import Users from "lucide/dist/esm/icons/users.mjs";
import Link from "next/link";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { WorkListTab, WorkListView } from "@/lib/convention/domain/read-models";
import { everything, type WorkListAddress, workListHref, workListQuery } from "@/lib/convention/domain/work-list";
import { wholeListLabel } from "./work-list-words";

type WorkListViewsProps = {
  readonly tabs: readonly WorkListTab[];
  readonly opened: WorkListView | null;
  readonly address: WorkListAddress;
  /** Neither a view, a task nor a filter narrows the list. */
  readonly isWhole: boolean;
};

type TabProps = { readonly href: string; readonly isCurrent: boolean; readonly children: ReactNode };

const Tab = ({ href, isCurrent, children }: TabProps) => (
  <Link
    href={href}
    prefetch={false}
    aria-current={isCurrent ? "page" : undefined}
    className="inline-flex min-h-11 items-center gap-1.5 border-b-3 border-transparent px-2 whitespace-nowrap text-ink no-underline hover:border-line-strong aria-[current]:border-primary aria-[current]:font-bold"
  >
    {children}
  </Link>
);

/** The lists that somebody named, or that their agencies share, and the way to name this one. */
export const WorkListViews = ({ tabs, opened, address, isWhole }: WorkListViewsProps) => (
  <nav aria-label="Vues enregistrées" className="print:hidden">
    <ul className="flex items-center gap-x-3 overflow-x-auto border-b border-line">
      <li>
        <Tab href={workListHref({ criteria: everything, viewId: null, place: null })} isCurrent={isWhole}>
          {wholeListLabel}
        </Tab>
      </li>
      {tabs.map(({ id, name, isShared }) => (
        <li key={id}>
          <Tab href={workListHref({ criteria: everything, viewId: id, place: null })} isCurrent={id === opened?.id}>
            {isShared ? <Icon of={Users} size="sm" /> : null}
            {name}
            {isShared ? <span className="sr-only">, vue partagée</span> : null}
          </Tab>
        </li>
      ))}
    </ul>
    <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1">
      {isWhole ? null : (
        <Link
          href={`/espace/agence/vues/nouvelle?${workListQuery({ ...address, place: null })}`}
          prefetch={false}
          className="link inline-flex min-h-8 items-center gap-1.5"
        >
          <Icon of={BookmarkPlus} size="sm" />
          Enregistrer cette vue
        </Link>
      )}
      {opened?.name && opened.isManaged ? (
        <Link
          href={`/espace/agence/vues/${opened.id}`}
          prefetch={false}
          className="link inline-flex min-h-8 items-center"
        >
          Renommer, partager ou supprimer cette vue
        </Link>
      ) : null}
    </p>
  </nav>
);
