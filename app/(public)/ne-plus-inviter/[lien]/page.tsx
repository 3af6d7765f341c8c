import type { Metadata } from "next";
import { StopPage } from "@/components/company/stop-page";
import { stop } from "./actions";

export const metadata: Metadata = { title: "Ne plus recevoir d’invitation", robots: { index: false } };

type Props = {
  readonly params: Promise<{ readonly lien: string }>;
  readonly searchParams: Promise<{ readonly fait?: string | readonly string[] }>;
};

export default async function StopInvitationsPage({ params, searchParams }: Props) {
  const { lien } = await params;
  return <StopPage isDone={(await searchParams).fait === "oui"} stop={stop.bind(null, lien)} />;
}
