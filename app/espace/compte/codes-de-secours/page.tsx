import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RecoveryCodesPage } from "@/components/identity/recovery-codes-page";
import { requireUser } from "@/lib/web/session";
import { shownOnce } from "@/lib/web/shown-once";
import { putCodesAway } from "../actions";

export const metadata: Metadata = { title: "Codes de secours" };

export default async function Page() {
  await requireUser();
  const codes = await shownOnce("recovery-codes");
  if (!codes) redirect("/espace/compte/second-facteur");
  return <RecoveryCodesPage codes={codes} action={putCodesAway} />;
}
