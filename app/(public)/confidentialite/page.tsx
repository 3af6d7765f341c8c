import type { Metadata } from "next";
import { PrivacyPage } from "@/components/site/privacy-page";
import { siteOperator } from "@/lib/web/operator";

export const metadata: Metadata = { title: "Données personnelles", alternates: { canonical: "/confidentialite" } };

export default function Page() {
  return <PrivacyPage operator={siteOperator()} />;
}
