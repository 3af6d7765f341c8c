import type { Metadata } from "next";
import { ViewPage } from "@/components/agency/view-pages";
import { getManagedView } from "@/lib/convention";
import { everything, workListHref } from "@/lib/convention/domain/work-list";
import { ownAgencies } from "@/lib/web/agencies";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { changeOne, removeOne } from "../actions";

export const metadata: Metadata = { title: "Changer cette vue" };

export default async function ChangeView({ params }: { readonly params: Promise<{ readonly vue: string }> }) {
  const { vue } = await params;
  const user = await requireUser();
  const view = await forPage(() => getManagedView(user, vue));
  return (
    <ViewPage
      view={view}
      back={workListHref({ criteria: everything, viewId: vue, place: null })}
      agencies={await ownAgencies()}
      change={changeOne.bind(null, vue)}
      remove={removeOne.bind(null, vue)}
    />
  );
}
