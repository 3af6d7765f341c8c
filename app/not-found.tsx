import type { Metadata } from "next";
import { PageNotFound } from "@/components/site/page-not-found";
import { PublicShell } from "@/components/site/public-shell";

export const metadata: Metadata = { title: "Page introuvable" };

export default function NotFound() {
  return (
    <PublicShell>
      <PageNotFound />
    </PublicShell>
  );
}
