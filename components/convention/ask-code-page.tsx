import { PrivacyNote } from "@/components/site/privacy-note";
import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { ChannelChoice } from "./channel-choice";

type AskCodePageProps = {
  readonly action: FormAction;
  /** Whether the code can go by SMS as well. */
  readonly hasSms: boolean;
};

/** What a link shows before a code: nothing about anybody, and how to go on. */
export const AskCodePage = ({ action, hasSms }: AskCodePageProps) => (
  <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-16">
    <PostForm action={action}>
      <h1 className="text-3xl font-bold">Ouvrir votre convention</h1>
      <p className="mt-4">
        Ce lien mène à une convention. Pour la lire ou la signer, recevez d’abord un code
        {hasSms ? "" : " par e-mail"}&nbsp;: il prouve que c’est bien vous.
      </p>
      {hasSms ? (
        <div className="mt-6">
          <ChannelChoice hasSms />
        </div>
      ) : (
        <p className="mt-3 text-ink-soft">
          Il arrive à l’adresse que la convention connaît pour vous, en une minute environ.
        </p>
      )}
      <div className="mt-8">
        <SubmitButton size="tall" full="phone">
          Recevoir un code
        </SubmitButton>
      </div>
      <div className="mt-8">
        <PrivacyNote>Nous gardons la date et l’heure de ce code, pour prouver qui a ouvert la convention.</PrivacyNote>
      </div>
    </PostForm>
  </div>
);
