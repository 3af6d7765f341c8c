import Link from "next/link";
import { EmptyState } from "@/components/ui/empty-state";
import type { GroupPage as Group, GroupTone } from "@/lib/directory/domain/group";
import { offerHref } from "@/lib/directory/domain/search-url";
import { formatCount, french } from "@/lib/platform/typography";

const tones: Record<GroupTone, string> = { plain: "bg-sunken text-ink", band: "bg-band text-on-band" };

/** The companies of a group that welcome people now, with the jobs of each. */
export const GroupPage = ({ group }: { readonly group: Group }) => (
  <div className="mx-auto max-w-page px-4 pt-6 sm:px-6">
    <header className={`rounded-lg p-6 sm:p-10 ${tones[group.tone]}`}>
      <h1 className="text-3xl font-bold">{french(group.title)}</h1>
      {group.description ? <p className="mt-3 max-w-prose whitespace-pre-line">{french(group.description)}</p> : null}
    </header>
    <p className="mt-8 font-bold">{formatCount(group.companies.length, "entreprise")} en ce moment</p>
    <div className="mt-4">
      {group.companies.length === 0 ? (
        <EmptyState sentence="Aucune entreprise de ce groupe n’accueille en ce moment." />
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {group.companies.map(({ siret, name, city, departmentCode, locationId, jobs }) => (
            <li key={siret} className="py-5">
              <h2 className="text-lg font-bold">{name}</h2>
              <p className="text-sm text-ink-soft">{`${city} (${departmentCode})`}</p>
              <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
                {jobs.map(({ code, label }) => (
                  <li key={code}>
                    <Link
                      href={offerHref({ siret, appellationCode: code, locationId })}
                      prefetch={false}
                      className="link inline-block py-0.5"
                    >
                      {label}
                    </Link>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </div>
  </div>
);
