import type { Metadata } from "next";
import type { ReactNode } from "react";
import { PublicShell } from "@/components/site/public-shell";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function OwnLayout({ children }: { readonly children: ReactNode }) {
  return <PublicShell>{children}</PublicShell>;
}
