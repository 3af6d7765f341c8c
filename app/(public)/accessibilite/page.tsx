import type { Metadata } from "next";
import { AccessibilityPage } from "@/components/site/accessibility-page";
import run from "@/docs/proofs/accessibility.json";
import { siteOperator } from "@/lib/web/operator";

export const metadata: Metadata = { title: "Accessibilité", alternates: { canonical: "/accessibilite" } };

export default function Page() {
  return <AccessibilityPage run={run} operator={siteOperator()} />;
}
