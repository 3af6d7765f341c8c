import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { KeyPage } from "@/components/partner/key-page";
import { shownApiKey } from "@/lib/web/api-key";
import { requireUser } from "@/lib/web/session";
import { putKeyAway } from "../actions";

export const metadata: Metadata = { title: "La clé de l’API" };

export default async function Page() {
  await requireUser();
  const shown = await shownApiKey();
  if (!shown) redirect("/espace/partenaire");
  return <KeyPage name={shown.name} apiKey={shown.key} putAway={putKeyAway} />;
}
