import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { CodeForm } from "@/components/identity/code-form";
import { MailboxHint } from "@/components/identity/mailbox-hint";
import { config } from "@/lib/platform/config";
import { maskEmail } from "@/lib/reference/masking";
import { pendingSignIn } from "@/lib/web/pending-sign-in";
import { answerCode } from "../actions";

export const metadata: Metadata = { title: "Saisir le code" };

const received = {
  label: "Code reçu par e-mail",
  hint: "Il vaut 10 minutes, sert une fois, et seulement dans ce navigateur.",
};

export default async function OwnCodePage() {
  const pending = await pendingSignIn();
  if (!pending) redirect("/mes-conventions");
  return (
    <div className="mx-auto grid max-w-prose gap-8 px-4 pt-8 sm:px-6 lg:pt-16">
      <div>
        <CodeForm action={answerCode} title="Saisissez votre code" submit="Voir mes conventions" code={received}>
          <p>
            Un code vient d’être envoyé à <strong>{maskEmail(pending.email)}</strong>. Regardez aussi dans les courriers
            indésirables.
          </p>
          <p>
            <Link href="/mes-conventions" className="link">
              Demander un autre code ou changer d’adresse
            </Link>
          </p>
        </CodeForm>
      </div>
      <MailboxHint url={config().MAILBOX_URL} />
    </div>
  );
}
