import type { ReactNode } from "react";
import { PublicShell } from "@/components/site/public-shell";

export default function SignInLayout({ children }: { readonly children: ReactNode }) {
  return <PublicShell>{children}</PublicShell>;
}
