"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { keepSearch } from "@/lib/convention";
import { criteriaQuery, everything, orderOf, readCriteria, workListHref } from "@/lib/convention/domain/work-list";
import { textOrEmpty } from "@/lib/reference/primitives";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

const asked = z.looseObject({ mots: textOrEmpty(120).catch(""), conseiller: textOrEmpty(120).catch("") });

/** Shows the list that was asked for: what may stand in an address does, what is looked for by name is kept under an id. */
export const filterList = formAction("filter-list", asked, async ({ mots: words, conseiller: counsellor }, values) => {
  const user = await requireUser();
  const posted = readCriteria(values);
  // The form always posts an order: the usual one needs no place in the address.
  const usual = orderOf({ ...posted, sort: null, order: null });
  const isUsual = posted.sort === usual.sort && posted.order === usual.order;
  const criteria = isUsual ? { ...posted, sort: null, order: null } : posted;
  if (words === "" && counsellor === "") redirect(workListHref({ criteria, viewId: null, place: null }));
  const viewId = await keepSearch({ actor: user }, { criteria: criteriaQuery(criteria), words, counsellor });
  redirect(workListHref({ criteria: everything, viewId, place: null }));
});
