import type { Metadata } from "next";
import { z } from "zod";
import { OwnPage } from "@/components/own/own-page";
import { ProveEmailPage } from "@/components/own/prove-email-page";
import { listKeptDrafts, listOwnConventions } from "@/lib/convention";
import { listOwnDiscussions } from "@/lib/discussion";
import { systemClock } from "@/lib/platform/clock";
import { currentEmail } from "@/lib/web/session";
import { askCode, continueDraft, leave, openConvention, openDiscussion } from "./actions";

export const metadata: Metadata = { title: "Mes conventions" };

const query = z.object({ page: z.coerce.number().int().min(1).max(10_000).catch(1) });

export default async function Page({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const { page } = query.parse(await searchParams);
  const holder = await currentEmail();
  if (!holder) return <ProveEmailPage action={askCode} />;
  const now = systemClock();
  const [conventions, drafts, discussions] = await Promise.all([
    listOwnConventions(holder, page, now),
    listKeptDrafts(holder),
    listOwnDiscussions(holder, now),
  ]);
  return (
    <OwnPage
      email={holder.email}
      conventions={conventions}
      drafts={drafts}
      discussions={discussions}
      openConvention={(linkId) => openConvention.bind(null, linkId)}
      openDiscussion={(linkId) => openDiscussion.bind(null, linkId)}
      continueDraft={(draftId) => continueDraft.bind(null, draftId)}
      leave={leave}
    />
  );
}
