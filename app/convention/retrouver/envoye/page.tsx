import type { Metadata } from "next";
import { RecoverSentPage } from "@/components/convention/recover-sent-page";

export const metadata: Metadata = { title: "Regardez vos messages" };

export default function Page() {
  return <RecoverSentPage />;
}
