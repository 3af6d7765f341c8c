import { redirect } from "next/navigation";
import { agencyScope } from "@/lib/agency";
import { requireUser } from "@/lib/web/session";

/** Where somebody lands after signing in: the space that their rights open. */
export default async function SpacePage() {
  const user = await requireUser();
  if (agencyScope(user.agencyRights).agencyIds.length > 0) redirect("/espace/agence");
  if (user.isOperator) redirect("/espace/admin");
  redirect(user.establishmentRights.length > 0 ? "/espace/entreprise" : "/espace/compte");
}
