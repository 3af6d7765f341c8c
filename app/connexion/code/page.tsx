import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SentCodePage } from "@/components/identity/sent-code-page";
import { config } from "@/lib/platform/config";
import { maskEmail } from "@/lib/reference/masking";
import { pendingSignIn } from "@/lib/web/pending-sign-in";
import { answerCode } from "../actions";

export const metadata: Metadata = { title: "Saisir le code" };

export default async function SignInCodePage() {
  const pending = await pendingSignIn();
  if (!pending) redirect("/connexion");
  return (
    <SentCodePage
      action={answerCode}
      submit="Se connecter"
      maskedEmail={maskEmail(pending.email)}
      backHref="/connexion"
      mailboxUrl={config().MAILBOX_URL}
    />
  );
}
