import { accessOfManager, getManagedTeam } from "@/lib/agency";
import { forPage } from "./page";
import { requireUser } from "./session";

/** An agency with its people, for whoever manages them; a page of refusal for everybody else. */
export const managedTeam = (agencyId: string) =>
  forPage(async () => getManagedTeam(accessOfManager(await requireUser(), agencyId)));

/** The way back to an agency's page. */
export const backToTeam = (agency: { readonly id: string; readonly name: string }) => ({
  href: `/espace/agence/structures/${agency.id}`,
  label: agency.name,
});
