import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";

type RecoveryCodesPageProps = { readonly codes: readonly string[]; readonly action: FormAction };

/** Recovery codes, shown the only time that they can be. */
export const RecoveryCodesPage = ({ codes, action }: RecoveryCodesPageProps) => (
  <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
    <h1 className="text-3xl font-bold">Vos codes de secours</h1>
    <Notice tone="caution" title="Imprimez-les ou notez-les maintenant : nous ne pourrons plus les montrer.">
      <p>Chacun remplace une fois le code de votre application, si vous perdez votre téléphone.</p>
    </Notice>
    <ul className="grid gap-x-8 gap-y-2 rounded-lg border border-line bg-surface p-5 sm:grid-cols-2">
      {codes.map((code) => (
        <li key={code} className="figures text-lg font-bold tracking-widest">
          {code.slice(0, 5)}-{code.slice(5)}
        </li>
      ))}
    </ul>
    <PostForm action={action}>
      <SubmitButton pendingLabel="Un instant…">J’ai noté mes codes</SubmitButton>
    </PostForm>
  </div>
);
