import type { Metadata } from "next";
import { BatchPage } from "@/components/agency/batch-page";
import { getBatch } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { launch } from "../actions";

export const metadata: Metadata = { title: "Action groupée" };

export default async function Page({ params }: { readonly params: Promise<{ readonly lot: string }> }) {
  const { lot } = await params;
  const user = await requireUser();
  const batch = await forPage(() => getBatch(user, lot, systemClock()));
  return <BatchPage batch={batch} start={launch.bind(null, lot)} />;
}
