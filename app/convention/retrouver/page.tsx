import type { Metadata } from "next";
import { RecoverPage } from "@/components/convention/recover-page";
import { recover } from "./actions";

export const metadata: Metadata = { title: "Retrouver ma convention" };

export default function Page() {
  return <RecoverPage action={recover} />;
}
