import type { Metadata } from "next";
import { z } from "zod";
import { ConsumerPage } from "@/components/operator/consumer-page";
import { readUsage } from "@/lib/partner";
import { operatedConsumer } from "@/lib/web/operated-consumer";

export const metadata: Metadata = { title: "Partenaire de l’API" };

const query = z.object({ fait: z.enum(["enregistre", "retire"]).optional().catch(undefined) });

type Props = {
  readonly params: Promise<{ readonly consumerId: string }>;
  readonly searchParams: Promise<unknown>;
};

export default async function Page({ params, searchParams }: Props) {
  const { operator, now, sheet } = await operatedConsumer(params);
  const { fait } = query.parse(await searchParams);
  return <ConsumerPage sheet={sheet} usage={await readUsage(operator, sheet.id, now)} done={fait} />;
}
