import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SubmitButton } from "@/components/ui/submit-button";

type OwnCardProps = {
  readonly title: string;
  readonly tags?: ReactNode;
  /** What stands under the title. */
  readonly children: ReactNode;
  /** What opens it: a press, or an address. */
  readonly action: FormAction | string;
  readonly label: string;
  /** It waits for the person who reads. */
  readonly isTurn?: boolean;
};

type OpenProps = Pick<OwnCardProps, "title" | "action" | "label"> & { readonly kind: "primary" | "secondary" };

const Open = ({ title, action, label, kind }: OpenProps) => {
  const words = (
    <>
      {label}
      <span className="sr-only">, {title}</span>
    </>
  );
  if (typeof action === "string")
    return (
      <div className="mt-4">
        <ButtonLink href={action} kind={kind}>
          {words}
        </ButtonLink>
      </div>
    );
  return (
    <PostForm action={action} className="mt-4">
      <SubmitButton kind={kind} full="phone" pendingLabel="Ouverture…">
        {words}
      </SubmitButton>
    </PostForm>
  );
};

/** One thing of one's own: what it is, where it stands, and the button that opens it. */
export const OwnCard = ({ title, tags, children, action, label, isTurn = false }: OwnCardProps) => (
  <li className="rounded-lg border border-line p-4 sm:p-5">
    <div className="flex flex-wrap gap-2 empty:hidden">{tags}</div>
    <h3 className="mt-2 text-base font-bold wrap-anywhere first:mt-0">{title}</h3>
    <div className="mt-1 grid gap-1 wrap-anywhere">{children}</div>
    <Open {...{ title, action, label }} kind={isTurn ? "primary" : "secondary"} />
  </li>
);
