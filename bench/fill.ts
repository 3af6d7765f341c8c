// Companies of a size, the same each time, in plain SQL: no path of the product writes them. `BENCH_COMPANIES` says how many.
import { closeDb } from "@/lib/platform/db/client";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { asOwner } from "@/tests/database/owner";
import { cities } from "./cities";

const companies = Number(process.env.BENCH_COMPANIES ?? 100_000);
/** Job names: the true ones of the starter nomenclature, then invented ones within their groups. */
const jobs = 11_000;

/** A number from 0 to 1 that follows from a row and a rank: no chance, the same every time. */
const chance = (row: string, rank: number): string => `((hashint8extended(${row}, ${rank}) & 1048575) / 1048576.0)`;

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const total = cities.reduce((sum, { share }) => sum + share, 0);

/** Cities with the share of companies that stand in them and in those before. */
const cityRows = cities.map(({ name, department, latitude, longitude, share, inner }, index) => {
  const before = cities.slice(0, index).reduce((sum, one) => sum + one.share, 0);
  const bounds = [before, before + share].map((count) => count / total);
  return `(${text(name)}, ${text(department)}, ${latitude}, ${longitude}, ${inner}, ${bounds.join(", ")})`;
});

/** Kilometres from the middle of a city: a dense heart, then further and further (Paris: two in five within ten kilometres). */
const away = `(case when ${chance("n", 3)} < t.inner then 10 * sqrt(${chance("n", 4)}) else 10 + 40 * ${chance("n", 4)} end)`;
const angle = `(2 * pi() * ${chance("n", 5)})`;

const siret = "'9' || lpad(n::text, 13, '0')";

await loadNomenclature(starterRome);
await closeDb();
await asOwner(
  "set synchronous_commit = off",
  `insert into appellations (code, rome_code, label, search_text)
   select (500000 + n)::text, r.code, 'Métier inventé ' || n, '| metier invente ' || n || ' |'
   from generate_series(1, ${jobs} - (select count(*) from appellations)::int) n
   join (select code, row_number() over (order by code) - 1 as rank, count(*) over () as many from romes) r on r.rank = n % r.many`,
  `insert into establishments (siret, name, number_employees, naf_code, naf_label, contact_mode, fit_for_disabled_workers, is_open, is_available, score, created_at, update_date)
   select ${siret}, 'Entreprise inventée ' || n, (array['1-2', '6-9', '20-49', '250-499'])[1 + (${chance("n", 13)} * 4)::int % 4],
     (array['1071C', '4711A', '5610A', '8810A', '4120A'])[1 + (${chance("n", 14)} * 5)::int % 5], 'Activité inventée',
     (array['EMAIL', 'EMAIL', 'PHONE', 'IN_PERSON'])[1 + (${chance("n", 15)} * 4)::int % 4]::contact_mode,
     case when n % 20 = 0 then 'yes-declared-only' else 'no' end::fit_for_disabled_workers, n % 50 <> 0, n % 33 <> 0, (100 * ${chance("n", 1)})::int,
     timestamptz '2025-01-01' + n * interval '1 minute', timestamptz '2026-01-01' + (${chance("n", 2)} * 300) * interval '1 day'
   from generate_series(1, ${companies}) n`,
  `insert into establishment_locations (id, establishment_siret, street_number_and_address, post_code, city, department_code, lat, lon)
   select md5('location ' || n)::uuid, ${siret}, n % 200 || ' rue de l’Invention', t.department || '000', t.city, t.department,
     t.lat + ${away} * cos(${angle}) / 111.2, t.lon + ${away} * sin(${angle}) / (111.2 * cos(radians(t.lat)))
   from generate_series(1, ${companies}) n
   join (values ${cityRows.join(", ")}) t (city, department, lat, lon, inner, first, last)
     on ${chance("n", 9)} >= t.first and ${chance("n", 9)} < t.last`
    .replaceAll("t.inner", 't."inner"')
    .replace("lon, inner,", 'lon, "inner",'),
  `insert into offers (siret, appellation_code, remote_work_mode, created_at)
   select ${siret}, a.code, (case when ${chance("n * 8 + k", 10)} < 0.03 then 'FULL_REMOTE' when ${chance("n * 8 + k", 10)} < 0.1 then 'HYBRID' else 'ON_SITE' end)::remote_work_mode, now()
   from generate_series(1, ${companies}) n
   cross join lateral generate_series(1, 1 + (${chance("n", 11)} * 3.1)::int) k
   join (select code, row_number() over (order by md5(code)) - 1 as rank from appellations) a
     on a.rank = floor((select count(*) from appellations) * power(${chance("n * 8 + k", 12)}, 2.5))::bigint
   on conflict do nothing`,
  `insert into search_rows (id, siret, location_id, rome_code, remote_work_mode, appellation_codes, cell, tile, lon, lat, score, updated_at,
     answers_everywhere, is_available, available_from, employees, naf_code, fit_for_disabled_workers, searchable_by_students,
     searchable_by_job_seekers, department_code, contact_mode)
   select md5(l.id::text || a.rome_code || o.remote_work_mode)::uuid, o.siret, l.id, a.rome_code, o.remote_work_mode,
     array_agg(a.code order by length(a.code), a.code),
     floor((l.lat::real + 90::float8) * 111 / 20)::int * 2000 + floor((l.lon::real + 180::float8) * 76 / 20)::int,
     floor((l.lat::real + 90::float8) * 111 / 5)::int * 8000 + floor((l.lon::real + 180::float8) * 76 / 5)::int,
     l.lon, l.lat, e.score, e.update_date, o.remote_work_mode = 'FULL_REMOTE', e.is_available, e.next_availability_date,
     e.number_employees, e.naf_code, e.fit_for_disabled_workers, e.searchable_by_students, e.searchable_by_job_seekers,
     l.department_code, e.contact_mode
   from offers o join appellations a on a.code = o.appellation_code
   join establishment_locations l on l.establishment_siret = o.siret join establishments e on e.siret = o.siret
   where e.is_open
   group by l.id, o.siret, a.rome_code, o.remote_work_mode, e.siret`,
  `insert into search_row_jobs (row_id, appellation_code, cell, lon, lat, remote_work_mode, answers_everywhere, is_available, available_from, score, updated_at)
   select r.id, job, r.cell, r.lon, r.lat, r.remote_work_mode, r.answers_everywhere, r.is_available, r.available_from, r.score, r.updated_at
   from search_rows r cross join unnest(r.appellation_codes) job`,
  `insert into search_names (siret, search_text)
   select siret, '| entreprise inventee ' || ltrim(substr(siret, 2), '0') || ' |' from establishments where is_open`,
  "vacuum analyze",
);
