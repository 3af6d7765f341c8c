import type { ReactNode } from "react";
import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";

type OwnCardProps = {
  readonly title: string;
  readonly tags?: ReactNode;
  /** What stands under the title. */
  readonly children: ReactNode;
  readonly action: FormAction;
  readonly label: string;
  /** It waits for the person who reads. */
  readonly isTurn?: boolean;
};

/** One thing of one's own: what it is, where it stands, and the button that opens it. */
export const OwnCard = ({ title, tags, children, action, label, isTurn = false }: OwnCardProps) => (
  <li className="rounded-lg border border-line p-4 sm:p-5">
    <div className="flex flex-wrap gap-2 empty:hidden">{tags}</div>
    <h3 className="mt-2 text-base font-bold wrap-anywhere first:mt-0">{title}</h3>
    <div className="mt-1 grid gap-1 wrap-anywhere">{children}</div>
    <PostForm action={action} className="mt-4">
      <SubmitButton kind={isTurn ? "primary" : "secondary"} full="phone" pendingLabel="Ouverture…">
        {label}
        <span className="sr-only">, {title}</span>
      </SubmitButton>
    </PostForm>
  </li>
);
