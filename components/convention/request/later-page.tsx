import { BackLink } from "@/components/ui/back-link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { LaterForm } from "./later-form";

type LaterPageProps = {
  readonly base: string;
  /** The address that the request holds already, or "". */
  readonly email: string;
  readonly keep: FormAction;
};

/** For who goes on later or elsewhere: the way back by e-mail, and nothing left on a shared computer. */
export const LaterPage = ({ base, email, keep }: LaterPageProps) => (
  <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-12">
    <BackLink href={base}>Revenir à la demande</BackLink>
    <LaterForm keep={keep} email={email} />
  </div>
);
