import { redirect } from "next/navigation";
import { agencyScope } from "@/lib/agency";
import { requireUser } from "@/lib/web/session";

/** Where somebody lands after signing in: the space that their rights open. */
export default async function SpacePage() {
  const user = await requireUser();
  redirect(agencyScope(user.agencyRights).agencyIds.length > 0 ? "/espace/agence" : "/espace/compte");
}
