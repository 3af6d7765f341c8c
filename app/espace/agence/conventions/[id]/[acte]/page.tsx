import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActPage } from "@/components/agency/act-page";
import { actOfPath } from "@/components/convention/acts";
import { listAgencyOptions } from "@/lib/agency";
import { accessOfUser, getCase } from "@/lib/convention";
import { agenciesFor } from "@/lib/convention/domain/vocabulary";
import { dayInFrance, systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { actOnConvention } from "../actions";

type Props = { readonly params: Promise<{ readonly id: string; readonly acte: string }> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: actOfPath((await params).acte)?.title ?? "Convention",
});

export default async function ConventionActPage({ params }: Props) {
  const { id, acte } = await params;
  const act = actOfPath(acte) ?? notFound();
  const user = await requireUser();
  const now = systemClock();
  const file = await forPage(async () => getCase(await accessOfUser(user, id), now));
  const agencies = act.verb === "transfer" ? await listAgencyOptions(agenciesFor[file.convention.internshipKind]) : [];
  return (
    <ActPage
      act={act}
      file={file}
      user={{ firstName: user.firstName, lastName: user.lastName }}
      agencies={agencies}
      today={dayInFrance(now)}
      action={actOnConvention.bind(null, id, acte)}
    />
  );
}
