import type { Metadata } from "next";
import { GuidePage } from "@/components/partner/docs/guide-page";
import { firstCallSnippets } from "@/lib/partner";

export const metadata: Metadata = {
  title: "L’API pour vos logiciels",
  alternates: { canonical: "/partenaires" },
};

export default function Page() {
  return <GuidePage firstCall={firstCallSnippets()} />;
}
