// One hundred thousand companies, the same each time, in plain SQL: no path of the product writes them.
import { closeDb } from "@/lib/platform/db/client";
import { loadNomenclature } from "@/lib/reference";
import { starterRome } from "@/prisma/seed/rome";
import { towns } from "@/prisma/seed/towns";
import { asOwner } from "@/tests/database/owner";

const companies = 100_000;

/** A number from 0 to 1 that follows from a row and a rank: no chance, the same every time. */
const chance = (row: string, rank: number): string => `((hashint8extended(${row}, ${rank}) & 1048575) / 1048576.0)`;

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const total = towns.reduce((sum, { population }) => sum + population, 0);

/** Towns with the share of people that live in them and in those before. */
const townRows = towns.map(({ name, postcode, departmentCode, latitude, longitude }, index) => {
  const before = towns.slice(0, index).reduce((sum, { population }) => sum + population, 0);
  const share = [before, before + (towns[index]?.population ?? 0)].map((count) => count / total);
  return `(${text(name)}, ${text(postcode)}, ${text(departmentCode)}, ${latitude}, ${longitude}, ${share.join(", ")})`;
});

await loadNomenclature(starterRome);
await closeDb();
await asOwner(
  `insert into establishments (siret, name, number_employees, naf_code, naf_label, contact_mode, fit_for_disabled_workers, is_open, score, created_at, update_date)
   select '9' || lpad(n::text, 13, '0'), 'Entreprise inventée ' || n, '6-9', '1071C', 'Activité inventée', 'EMAIL',
     case when n % 20 = 0 then 'yes-declared-only' else 'no' end::fit_for_disabled_workers, n % 50 <> 0, (100 * ${chance("n", 1)})::int,
     timestamptz '2025-01-01' + n * interval '1 minute', timestamptz '2026-01-01' + (${chance("n", 2)} * 300) * interval '1 day'
   from generate_series(1, ${companies}) n`,
  `insert into establishment_locations (id, establishment_siret, street_number_and_address, post_code, city, department_code, lat, lon)
   select md5('location ' || n)::uuid, '9' || lpad(n::text, 13, '0'), n % 200 || ' rue de l’Invention', t.postcode, t.city, t.department,
     t.lat + (${chance("n", 3)} + ${chance("n", 4)} + ${chance("n", 5)} - 1.5) * 0.6, t.lon + (${chance("n", 6)} + ${chance("n", 7)} + ${chance("n", 8)} - 1.5) * 0.9
   from generate_series(1, ${companies}) n
   join (values ${townRows.join(", ")}) t (city, postcode, department, lat, lon, first, last)
     on ${chance("n", 9)} >= t.first and ${chance("n", 9)} < t.last`,
  `insert into offers (siret, appellation_code, remote_work_mode, created_at)
   select '9' || lpad(n::text, 13, '0'), a.code, (case when ${chance("n * 8 + k", 10)} < 0.05 then 'FULL_REMOTE' when ${chance("n * 8 + k", 10)} < 0.12 then 'HYBRID' else 'ON_SITE' end)::remote_work_mode, now()
   from generate_series(1, ${companies}) n
   cross join lateral generate_series(1, 1 + (${chance("n", 11)} * 4)::int) k
   join (select code, row_number() over (order by md5(code)) - 1 as rank from appellations) a
     on a.rank = floor((select count(*) from appellations) * power(${chance("n * 8 + k", 12)}, 2.5))::bigint
   on conflict do nothing`,
  `insert into search_rows (id, siret, location_id, rome_code, remote_work_mode, appellation_codes, cell, lon, lat, score, updated_at)
   select md5(l.id::text || a.rome_code || o.remote_work_mode)::uuid, o.siret, l.id, a.rome_code, o.remote_work_mode,
     array_agg(a.code order by length(a.code), a.code),
     case when o.remote_work_mode = 'FULL_REMOTE' then -1
       else floor((l.lat::real + 90) * 111 / 20)::int * 2000 + floor((l.lon::real + 180) * 76 / 20)::int end,
     l.lon, l.lat, e.score, e.update_date
   from offers o join appellations a on a.code = o.appellation_code
   join establishment_locations l on l.establishment_siret = o.siret join establishments e on e.siret = o.siret
   where e.is_open
   group by l.id, o.siret, a.rome_code, o.remote_work_mode, e.score, e.update_date`,
  "vacuum analyze",
);
