import type { Metadata } from "next";
import { cache } from "react";
import { GroupPage } from "@/components/company/group-page";
import { getGroup } from "@/lib/directory";
import { forPage } from "@/lib/web/page";

type Props = { readonly params: Promise<{ readonly slug: string }> };

/** Title and page share one reading. */
const load = cache((slug: string) => forPage(() => getGroup(slug)));

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: (await load((await params).slug)).title,
});

export default async function Group({ params }: Props) {
  return <GroupPage group={await load((await params).slug)} />;
}
