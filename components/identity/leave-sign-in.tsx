import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";

/** The way out of a sign-in that somebody cannot or will not finish. */
export const LeaveSignIn = ({ action }: { readonly action: FormAction }) => (
  <PostForm action={action} className="mt-8">
    <SubmitButton kind="quiet" pendingLabel="Un instant…">
      Revenir à la page de connexion
    </SubmitButton>
  </PostForm>
);
