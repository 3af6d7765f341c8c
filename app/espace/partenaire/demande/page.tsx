import type { Metadata } from "next";
import { AccessRequestPage } from "@/components/partner/access-request-page";
import { requireUser } from "@/lib/web/session";
import { sendRequest } from "../actions";

export const metadata: Metadata = { title: "Demander un accès à l’API" };

export default async function Page() {
  const { firstName, lastName, email } = await requireUser();
  return <AccessRequestPage person={{ firstName, lastName, email }} send={sendRequest} />;
}
