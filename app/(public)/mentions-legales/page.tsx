import type { Metadata } from "next";
import { LegalNoticePage } from "@/components/site/legal-notice-page";
import { siteOperator } from "@/lib/web/operator";

export const metadata: Metadata = { title: "Mentions légales", alternates: { canonical: "/mentions-legales" } };

export default function Page() {
  return <LegalNoticePage operator={siteOperator()} />;
}
