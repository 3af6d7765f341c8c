import { PrivacyNote } from "@/components/site/privacy-note";
import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { french } from "@/lib/platform/typography";

/** What a candidate's link shows before a code: nothing about anybody, and how to go on. */
export const AskConversationCode = ({ action }: { readonly action: FormAction }) => (
  <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-16">
    <PostForm action={action}>
      <h1 className="text-3xl font-bold">Ouvrir votre demande</h1>
      <p className="mt-4">
        {french(
          "Ce lien mène à une demande d’immersion. Pour la lire et y répondre, recevez d’abord un code par e-mail : il prouve que c’est bien vous.",
        )}
      </p>
      <p className="mt-3 text-ink-soft">Il arrive à l’adresse que vous avez donnée, en une minute environ.</p>
      <div className="mt-8">
        <SubmitButton size="tall" full="phone">
          Recevoir un code
        </SubmitButton>
      </div>
      <div className="mt-8">
        <PrivacyNote>Nous gardons la date et l’heure de ce code.</PrivacyNote>
      </div>
    </PostForm>
  </div>
);
