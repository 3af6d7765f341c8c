import type { Metadata } from "next";
import { CodeForm } from "@/components/identity/code-form";
import { MailboxHint } from "@/components/identity/mailbox-hint";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { findConversation } from "@/lib/discussion";
import { config } from "@/lib/platform/config";
import { forPage } from "@/lib/web/page";
import { answerConversationCode, askConversationCode } from "../actions";

export const metadata: Metadata = { title: "Saisir le code" };

export default async function ConversationCodePage({
  params,
}: {
  readonly params: Promise<{ readonly lien: string }>;
}) {
  const { lien } = await params;
  await forPage(() => findConversation(lien));
  return (
    <div className="mx-auto grid max-w-prose gap-8 px-4 pt-8 sm:px-6 lg:pt-16">
      <div>
        <CodeForm
          action={answerConversationCode.bind(null, lien)}
          title="Saisissez votre code"
          submit="Ouvrir ma demande"
        >
          <p>
            Un code vient de partir vers l’adresse e-mail que vous avez donnée. Regardez aussi dans les courriers
            indésirables.
          </p>
        </CodeForm>
        <PostForm action={askConversationCode.bind(null, lien)} className="mt-6">
          <SubmitButton kind="secondary">Recevoir un autre code</SubmitButton>
        </PostForm>
      </div>
      <MailboxHint url={config().MAILBOX_URL} />
    </div>
  );
}
