import type { Metadata } from "next";
import { z } from "zod";
import { type ConsumerDone, consumerDone } from "@/components/operator/consumer-words";
import { ConsumersPage } from "@/components/operator/consumers-page";
import { accessOfPartnerOperator, listAccessRequests, listConsumers } from "@/lib/partner";
import { consumerStates } from "@/lib/partner/domain/expiry";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";

export const metadata: Metadata = { title: "Partenaires de l’API" };

const dones = Object.keys(consumerDone) as [ConsumerDone, ...ConsumerDone[]];
const query = z.object({
  q: z.string().max(200).catch(""),
  etat: z.enum(consumerStates).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  fait: z.enum(dones).optional().catch(undefined),
});

export default async function Page({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const user = await requireUser();
  const { q: search, etat: state, page, fait } = query.parse(await searchParams);
  const operator = await forPage(async () => accessOfPartnerOperator(user));
  const found = await listConsumers(operator, { search, state, page }, systemClock());
  const requests = await listAccessRequests(operator);
  return <ConsumersPage found={found} requests={requests} search={search} state={state} done={fait} />;
}
