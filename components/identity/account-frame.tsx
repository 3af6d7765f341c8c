import type { ReactNode } from "react";
import { BackLink } from "@/components/ui/back-link";

type AccountFrameProps = {
  /** Where one came from. */
  readonly back: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
};

/** The account's own page, which the pages below it lead back to. */
export const toAccount = { href: "/espace/compte", label: "Mon compte" };

/** A page below an account: the way back, then one thing to do. */
export const AccountFrame = ({ back, children }: AccountFrameProps) => (
  <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
    <div>
      <BackLink href={back.href}>{back.label}</BackLink>
    </div>
    <div>{children}</div>
  </div>
);
