import type { Metadata } from "next";
import { NewConsumerPage } from "@/components/operator/consumer-form-page";
import { accessOfPartnerOperator } from "@/lib/partner";
import { dayInFrance, systemClock } from "@/lib/platform/clock";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { create } from "../actions";

export const metadata: Metadata = { title: "Ajouter un partenaire" };

export default async function Page() {
  const user = await requireUser();
  await forPage(async () => accessOfPartnerOperator(user));
  return <NewConsumerPage today={dayInFrance(systemClock())} save={create} />;
}
