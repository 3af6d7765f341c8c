import type { Metadata } from "next";
import { InvitationPage } from "@/components/company/invitation-page";

export const metadata: Metadata = { title: "Inscrire mon entreprise" };

export default function InvitePage() {
  return <InvitationPage />;
}
