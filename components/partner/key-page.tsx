import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";

type KeyPageProps = { readonly name: string; readonly apiKey: string; readonly putAway: FormAction };

/** A key, shown the only time that it can be. */
export const KeyPage = ({ name, apiKey, putAway }: KeyPageProps) => (
  <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
    <div className="wrap-anywhere">
      <h1 className="text-3xl font-bold">La clé de l’API</h1>
      <p className="mt-2 text-ink-soft">{name}</p>
    </div>
    <Notice tone="caution" title="Copiez-la maintenant : nous ne pourrons plus la montrer.">
      <p>Gardez-la avec vos mots de passe. Elle ne va ni dans un navigateur, ni dans un e-mail, ni dans votre code.</p>
    </Notice>
    <section aria-labelledby="cle">
      <h2 id="cle" className="mb-2 font-medium">
        Clé
      </h2>
      <code className="block rounded-lg border border-line bg-surface p-4 text-sm break-all select-all">{apiKey}</code>
      <p className="mt-3 text-ink-soft">
        Envoyez-la telle quelle, sans «&nbsp;Bearer&nbsp;», dans l’en-tête <code>Authorization</code> de chaque appel.
      </p>
    </section>
    <PostForm action={putAway}>
      <SubmitButton full="phone" pendingLabel="Un instant…">
        J’ai copié la clé
      </SubmitButton>
    </PostForm>
  </div>
);
