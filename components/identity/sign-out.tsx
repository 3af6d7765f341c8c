import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";

/** Who is signed in, and the button that signs out. */
export const SignOut = ({ name, action }: { readonly name: string; readonly action: FormAction }) => (
  <div className="flex flex-wrap items-center gap-3">
    <span className="text-sm font-medium">{name}</span>
    <PostForm action={action}>
      <SubmitButton kind="secondary" size="dense" pendingLabel="Déconnexion…">
        Se déconnecter
      </SubmitButton>
    </PostForm>
  </div>
);
