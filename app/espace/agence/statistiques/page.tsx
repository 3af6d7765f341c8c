import type { Metadata } from "next";
import { StatisticsPage } from "@/components/agency/statistics-page";
import { agencyScope } from "@/lib/agency";
import { agencyStatistics } from "@/lib/convention";
import { systemClock } from "@/lib/platform/clock";
import { requireUser } from "@/lib/web/session";

export const metadata: Metadata = { title: "Statistiques" };

export default async function Page() {
  const user = await requireUser();
  return <StatisticsPage {...(await agencyStatistics(agencyScope(user.agencyRights), systemClock()))} />;
}
