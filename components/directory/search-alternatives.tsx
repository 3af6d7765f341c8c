import Link from "next/link";
import type { FoundOffers } from "@/lib/directory/domain/search-result";
import { searchHref } from "@/lib/directory/domain/search-url";
import { french } from "@/lib/platform/typography";

type Choice = { readonly key: string; readonly label: string; readonly href: string };

const Choices = ({
  id,
  question,
  choices,
}: {
  readonly id: string;
  readonly question: string;
  readonly choices: readonly Choice[];
}) =>
  choices.length === 0 ? null : (
    <nav aria-labelledby={id} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      <p id={id} className="py-1 text-ink-soft">
        {french(question)}
      </p>
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {choices.map(({ key, label, href }) => (
          <li key={key}>
            <Link href={href} prefetch={false} className="link inline-block py-1">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );

/** The other jobs and towns that the typed texts could have meant. */
export const SearchAlternatives = ({ request, jobAlternatives, placeAlternatives }: FoundOffers) => {
  const jobs = jobAlternatives.map(({ appellationCode, appellationLabel }) => ({
    key: appellationCode,
    label: appellationLabel,
    href: searchHref({ ...request, jobCode: appellationCode, jobText: "", page: 1 }),
  }));
  const towns = placeAlternatives.map(({ label, department, position }) => ({
    key: label,
    label: `${label}, ${department}`,
    href: searchHref({ ...request, placeText: label, position, page: 1 }),
  }));
  if (jobs.length + towns.length === 0) return null;
  return (
    <div className="mt-4 grid gap-1 print:hidden">
      <Choices id="autres-metiers" question="Un autre métier ?" choices={jobs} />
      <Choices id="autres-villes" question="Une autre ville ?" choices={towns} />
    </div>
  );
};
