import Link from "next/link";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { agencyKindLabels } from "@/lib/agency/domain/agency";
import {
  type AgencySearch,
  type FoundAgencies,
  type FoundAgency,
  findableAgencyKinds,
  requestHref,
} from "@/lib/agency/domain/finder";
import { formatCount, french } from "@/lib/platform/typography";
import { departments } from "@/lib/reference/departments";

type FinderPageProps = { readonly search: AgencySearch; readonly found: FoundAgencies };

const hrefOf = ({ department, place, kind }: AgencySearch, page: number): string => {
  const query = new URLSearchParams({
    ...(department && { departement: department }),
    ...(place && { lieu: place }),
    ...(kind && { type: kind }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size > 0 ? `/structures?${query}` : "/structures";
};

const SearchFields = ({ search }: Pick<FinderPageProps, "search">) => (
  <form action="/structures" className="grid items-end gap-4 sm:grid-cols-2">
    <SelectField
      label="Département"
      name="departement"
      empty="Tous"
      choices={departments.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
      defaultValue={search.department}
    />
    <TextField label="Ville ou code postal" name="lieu" autoComplete="address-level2" defaultValue={search.place} />
    <SelectField
      label="Type de structure"
      name="type"
      empty="Tous"
      choices={findableAgencyKinds.map((kind) => ({ value: kind, label: agencyKindLabels[kind] }))}
      defaultValue={search.kind}
    />
    <div>
      <Button type="submit" full="phone">
        Chercher
      </Button>
    </div>
  </form>
);

const Agency = ({ agency }: { readonly agency: FoundAgency }) => (
  <li className="grid gap-2 py-5 wrap-anywhere">
    <h3 className="text-lg font-bold">{agency.name}</h3>
    <p className="text-sm text-ink-soft">{agencyKindLabels[agency.kind]}</p>
    <address className="not-italic">
      {agency.street}, {agency.postcode} {agency.city}
    </address>
    {agency.refersTo ? <p>{french(`${agency.refersTo} valide ses conventions.`)}</p> : null}
    <div className="mt-1">
      <ButtonLink href={requestHref(agency)} kind="secondary" size="dense">
        Demander une convention<span className="sr-only"> avec {agency.name}</span>
      </ButtonLink>
    </div>
  </li>
);

const Nothing = ({ search, found }: FinderPageProps) => (
  <EmptyState
    sentence={
      found.isPlaceUnknown
        ? french(`Nous ne connaissons pas « ${search.place} ». Écrivez le nom d’une ville ou un code postal.`)
        : "Aucune structure ne correspond."
    }
    exits={
      <>
        {search.kind ? (
          <ButtonLink href={hrefOf({ ...search, kind: undefined }, 1)} kind="secondary">
            Chercher tous les types
          </ButtonLink>
        ) : null}
        <ButtonLink href="/structures" kind="secondary">
          Voir toutes les structures
        </ButtonLink>
      </>
    }
  />
);

/** Which agency follows a person, by department, place and kind; and how an agency joins. */
export const FinderPage = ({ search, found }: FinderPageProps) => {
  const { rows, total, page, pages } = found;
  return (
    <div className="mx-auto grid max-w-prose gap-8 px-4 pt-8 sm:px-6 lg:pt-12">
      <div>
        <h1 className="text-3xl font-bold">Trouver une structure</h1>
        <p className="mt-3 text-ink-soft">
          Une structure vous accompagne, vérifie votre convention et la valide. Choisissez celle qui vous suit déjà, ou
          une près de chez vous.
        </p>
      </div>
      <SearchFields search={search} />
      <section aria-labelledby="resultats">
        <h2 id="resultats" className="text-xl font-bold">
          {rows.length === 0 ? "Aucun résultat" : formatCount(total, "structure")}
        </h2>
        <div className="mt-3">
          {rows.length === 0 ? (
            <Nothing search={search} found={found} />
          ) : (
            <ul className="divide-y divide-line border-y border-line">
              {rows.map((agency) => (
                <Agency key={agency.id} agency={agency} />
              ))}
            </ul>
          )}
        </div>
      </section>
      {pages > 1 ? (
        <Pagination
          label="Pages de structures"
          position={`Page ${page} sur ${pages}`}
          previous={page > 1 ? hrefOf(search, page - 1) : undefined}
          next={page < pages ? hrefOf(search, page + 1) : undefined}
        />
      ) : null}
      <p>
        {french("Votre structure n’y est pas ? ")}
        <Link href="/espace/inscrire-ma-structure" className="link">
          Inscrivez-la
        </Link>
        .
      </p>
    </div>
  );
};
