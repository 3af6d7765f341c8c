import { z } from "zod";
import type { Commune } from "../commune";
import { departmentName, departmentOfPostcode } from "../departments";
import { nafSectionOf } from "../naf-sections";
import { appellationCode, romeCode, text } from "../primitives";
import { communeKey, jobKey } from "../search-key";
import type { ReferenceRow, ReferenceTable } from "../store/staging";

/** What may be imported: where it goes, which columns of a file hold it (first name found wins), how a line is read. */
export type Importable = {
  readonly table: ReferenceTable;
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Lines that are not for us read as null. */
  readonly row: z.ZodType<ReferenceRow | null>;
};

/** ROME groups, as `romes_public.csv` holds them. */
const romes = {
  table: { name: "romes", columns: { code: "text", label: "text" } },
  headers: { code: ["code_rome", "rome_code", "code"], label: ["libelle_rome", "libelle"] },
  row: z.object({ code: romeCode, label: text(255) }),
} satisfies Importable;

/** Job names, as `appellations_public.csv` holds them. */
const appellations = {
  table: {
    name: "appellations",
    columns: { code: "text", rome_code: "text", label: "text", search_text: "text" },
    refersTo: { column: "rome_code", table: "romes" },
  },
  headers: {
    code: ["ogr_appellation", "code_ogr", "code"],
    romeCode: ["rome_code", "code_rome"],
    label: ["libelle_appellation_long", "libelle"],
  },
  row: z.object({ code: appellationCode, romeCode, label: text(255) }).transform((row) => ({
    code: row.code,
    rome_code: row.romeCode,
    label: row.label,
    search_text: jobKey(row.label),
  })),
} satisfies Importable;

/** Degrees as a file writes them; an empty text is no number. */
const degrees = z.string().min(1).pipe(z.coerce.number());

/** A town as its table holds it. */
export const communeRow = ({ departmentCode, isApproximate, latitude, longitude, ...town }: Commune) => ({
  ...town,
  department_code: departmentCode,
  lat: latitude,
  lon: longitude,
  is_approximate: isApproximate,
  search_text: communeKey(town.name, town.postcodes),
});

const departmentOfCode = (inseeCode: string): string =>
  /^2[AB]/.test(inseeCode) ? inseeCode.slice(0, 2) : departmentOfPostcode(inseeCode);

/** Towns with their own positions, as data.gouv.fr's "Communes et villes de France" holds them; those of departments that we do not serve are left out. */
const communes = {
  table: {
    name: "communes",
    columns: {
      code: "text",
      name: "text",
      postcodes: "text[]",
      department_code: "text",
      population: "int",
      lat: "float8",
      lon: "float8",
      is_approximate: "boolean",
      search_text: "text",
    },
  },
  headers: {
    code: ["code_insee", "code_commune", "code"],
    name: ["nom_standard", "nom_commune", "nom"],
    postcodes: ["codes_postaux", "code_postal"],
    population: ["population"],
    latitude: ["latitude_centre", "latitude_mairie", "latitude", "lat"],
    longitude: ["longitude_centre", "longitude_mairie", "longitude", "lon"],
  },
  row: z
    .object({
      code: z.string().regex(/^\d[\dAB]\d{3}$/u),
      name: text(100),
      postcodes: z.string().transform((list) => list.match(/\d{5}/gu)?.sort() ?? []),
      population: z.coerce.number().int().min(0),
      latitude: degrees.pipe(z.number().min(-90).max(90)),
      longitude: degrees.pipe(z.number().min(-180).max(180)),
    })
    .transform((line) => {
      const departmentCode = departmentOfCode(line.code);
      return departmentName(departmentCode) === undefined
        ? null
        : communeRow({ ...line, departmentCode, isApproximate: false });
    }),
} satisfies Importable;

/** Activities of the NAF at any level; dots in their codes are optional. */
const naf = {
  table: { name: "naf_activities", columns: { code: "text", label: "text", section_code: "text" } },
  headers: { code: ["code", "code_naf", "id"], label: ["libelle", "intitule", "label"] },
  row: z
    .object({ code: z.string().transform((typed) => typed.replace(/^SECTION |[. ]/gu, "")), label: text(255) })
    .transform(({ code, label }, context) => {
      const section = nafSectionOf(code);
      if (section !== undefined) return { code, label, section_code: section };
      context.addIssue({ code: "custom", message: `"${code}" is no code of the NAF` });
      return z.NEVER;
    }),
} satisfies Importable;

/** Every table of reference data that can be imported, in the order in which they refer to each other. */
export const importables = { romes, appellations, communes, naf } as const satisfies Record<string, Importable>;

/** The name of an importable table, as the command writes it. */
export type ImportName = keyof typeof importables;
