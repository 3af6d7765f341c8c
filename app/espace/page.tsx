import { redirect } from "next/navigation";
import { agencyScope } from "@/lib/agency";
import { hasApiAccess } from "@/lib/web/partner-space";
import { requireUser } from "@/lib/web/session";

/** Where somebody lands after signing in: the space that their rights open. */
export default async function SpacePage() {
  const user = await requireUser();
  if (agencyScope(user.agencyRights).agencyIds.length > 0) redirect("/espace/agence");
  if (user.isOperator) redirect("/espace/admin");
  if (user.establishmentRights.length > 0) redirect("/espace/entreprise");
  redirect((await hasApiAccess()) ? "/espace/partenaire" : "/espace/compte");
}
