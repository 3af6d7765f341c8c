import type { Metadata } from "next";
import { NewViewPage } from "@/components/agency/view-pages";
import { listViews } from "@/lib/convention";
import {
  criteriaQuery,
  noSearch,
  readWorkList,
  type WorkListParams,
  workListHref,
} from "@/lib/convention/domain/work-list";
import { ownAgencies } from "@/lib/web/agencies";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { nameList } from "../actions";

export const metadata: Metadata = { title: "Enregistrer cette vue" };

export default async function NewView({ searchParams }: { readonly searchParams: Promise<WorkListParams> }) {
  const user = await requireUser();
  const address = readWorkList(await searchParams);
  const { opened } = await forPage(() => listViews(user, address.viewId));
  const from = { criteria: criteriaQuery(address.criteria), viewId: address.viewId ?? "" };
  return (
    <NewViewPage
      back={workListHref(address)}
      search={opened?.search ?? noSearch}
      agencies={await ownAgencies()}
      save={nameList.bind(null, from)}
    />
  );
}
