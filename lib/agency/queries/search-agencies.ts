import { db } from "@/lib/platform/db/client";
import { type AgencyKind, activeAgencyStatuses } from "../domain/agency";
import { namedAgencies } from "../store/named";

/** Agencies that a search shows at most (platform.md 1.4). */
const mostShown = 20;

/** An active agency by its name. */
export type NamedAgency = {
  readonly id: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly city: string;
};

/** Active agencies that a text names, by words, SIRET or id (platform.md 1.9); 20 at most, by town. */
export const searchAgencies = async (text: string): Promise<readonly NamedAgency[]> =>
  text.trim() === ""
    ? []
    : db().$queryRaw`
    select id, name, kind::text as kind, city from agencies
    where status::text = any(${[...activeAgencyStatuses]}) and ${namedAgencies(text)} order by city, name, id limit ${mostShown}`;
