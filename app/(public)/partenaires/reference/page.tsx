import type { Metadata } from "next";
import { ReferencePage } from "@/components/partner/docs/reference-page";
import { apiReference } from "@/lib/partner";

export const metadata: Metadata = {
  title: "Référence de l’API",
  alternates: { canonical: "/partenaires/reference" },
};

export default function Page() {
  return <ReferencePage parts={apiReference()} />;
}
