import type { Metadata } from "next";
import { z } from "zod";
import { TeamPage } from "@/components/agency/team/team-page";
import { teamDone } from "@/components/agency/team/team-words";
import { accessToTeam, getTeam } from "@/lib/agency";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";

export const metadata: Metadata = { title: "Ma structure" };

const query = z.object({ fait: z.enum(teamDone).optional().catch(undefined) });

type Props = {
  readonly params: Promise<{ readonly agence: string }>;
  readonly searchParams: Promise<unknown>;
};

export default async function Page({ params, searchParams }: Props) {
  const { agence } = await params;
  const user = await requireUser();
  const { manages, team } = await forPage(async () => {
    const access = accessToTeam(user, agence);
    return { manages: access.manages, team: await getTeam(access) };
  });
  const isMember = team.members.some(({ userId }) => userId === user.userId);
  return <TeamPage {...{ team, manages, isMember }} done={query.parse(await searchParams).fait} />;
}
