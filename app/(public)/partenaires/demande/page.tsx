import type { Metadata } from "next";
import { AskAccessPage } from "@/components/partner/ask-access-page";

export const metadata: Metadata = {
  title: "Demander un accès à l’API",
  alternates: { canonical: "/partenaires/demande" },
};

export default function Page() {
  return <AskAccessPage />;
}
