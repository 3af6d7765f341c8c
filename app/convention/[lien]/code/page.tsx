import type { Metadata } from "next";
import { ChannelChoice } from "@/components/convention/channel-choice";
import { CodeForm } from "@/components/identity/code-form";
import { MailboxHint } from "@/components/identity/mailbox-hint";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { canReceiveSms } from "@/lib/convention";
import { config } from "@/lib/platform/config";
import { forPage } from "@/lib/web/page";
import { answerAccessCode, askAccessCode } from "../actions";

export const metadata: Metadata = { title: "Saisir le code" };

export default async function AccessCodePage({ params }: { readonly params: Promise<{ readonly lien: string }> }) {
  const { lien } = await params;
  const hasSms = await forPage(() => canReceiveSms(lien));
  return (
    <div className="mx-auto grid max-w-prose gap-8 px-4 pt-8 sm:px-6 lg:pt-16">
      <div>
        <CodeForm action={answerAccessCode.bind(null, lien)} title="Saisissez votre code" submit="Ouvrir la convention">
          <p>
            Un code vient de partir vers {hasSms ? "l’adresse e-mail ou le téléphone" : "l’adresse e-mail"} que la
            convention connaît pour vous. Regardez aussi dans les courriers indésirables.
          </p>
        </CodeForm>
        <PostForm action={askAccessCode.bind(null, lien)} className="mt-6 grid justify-items-start gap-4">
          <ChannelChoice hasSms={hasSms} />
          <SubmitButton kind="secondary">Recevoir un autre code</SubmitButton>
        </PostForm>
      </div>
      <MailboxHint url={config().MAILBOX_URL} />
    </div>
  );
}
