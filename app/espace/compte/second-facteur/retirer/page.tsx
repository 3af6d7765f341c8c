import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { RemoveSecondFactorPage } from "@/components/identity/second-factor-page";
import { getAccount, needsSecondFactor } from "@/lib/identity";
import { requireUser } from "@/lib/web/session";
import { removeDevice } from "../../actions";

export const metadata: Metadata = { title: "Retirer le second facteur" };

export default async function Page() {
  const user = await requireUser();
  const { secondFactor } = await getAccount(user);
  if (!secondFactor || needsSecondFactor(user)) redirect("/espace/compte/second-facteur");
  return <RemoveSecondFactorPage action={removeDevice} />;
}
