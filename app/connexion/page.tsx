import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { SignInPage } from "@/components/identity/sign-in-page";
import { signInProblems } from "@/components/identity/sign-in-words";
import { onwardPath } from "@/lib/web/onward-path";
import { hasProConnect } from "@/lib/web/pro-connect";
import { currentUser } from "@/lib/web/session";
import { askCode } from "./actions";

export const metadata: Metadata = { title: "Se connecter" };

const query = z.object({
  suite: onwardPath.optional().catch(undefined),
  probleme: z.enum(signInProblems).optional().catch(undefined),
});

export default async function Page({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const { suite, probleme } = query.parse(await searchParams);
  if (await currentUser()) redirect(suite ?? "/espace");
  return <SignInPage action={askCode} hasProConnect={hasProConnect()} onward={suite} problem={probleme} />;
}
