import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/identity/sign-in-form";
import { currentUser } from "@/lib/web/session";
import { askCode } from "./actions";

export const metadata: Metadata = { title: "Se connecter" };

export default async function SignInPage() {
  if (await currentUser()) redirect("/espace/agence");
  return (
    <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-16">
      <SignInForm action={askCode} />
    </div>
  );
}
