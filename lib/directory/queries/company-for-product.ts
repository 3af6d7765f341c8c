import { db } from "@/lib/platform/db/client";
import type { ContactMode } from "../domain/vocabulary";
import { type HeldRight, readRights } from "../store/rights";

/** A company as messages speak of it, with whom they go to; null once it is gone. */
export type CompanyForProduct = {
  readonly siret: string;
  readonly name: string;
  readonly contactMode: ContactMode;
  readonly isListed: boolean;
  readonly refusalReason: string | null;
  readonly people: readonly HeldRight[];
};

/** A company and its people, for the product's own messages only. */
export const companyForProduct = async (siret: string): Promise<CompanyForProduct | null> => {
  const row = await db().establishment.findUnique({ where: { siret } });
  return (
    row && {
      siret,
      name: row.customizedName ?? row.name,
      contactMode: row.contactMode,
      isListed: row.listing === "PUBLISHED" && row.isOpen,
      refusalReason: row.refusalReason,
      people: await readRights(db(), siret),
    }
  );
};
