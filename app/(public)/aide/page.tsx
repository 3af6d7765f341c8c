import type { Metadata } from "next";
import { HelpPage } from "@/components/convention/help-page";
import { dayInFrance, systemClock } from "@/lib/platform/clock";

export const metadata: Metadata = { title: "Aide", alternates: { canonical: "/aide" } };

export default function Page() {
  return <HelpPage today={dayInFrance(systemClock())} />;
}
