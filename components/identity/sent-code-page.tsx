import Link from "next/link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { CodeForm } from "./code-form";
import { MailboxHint } from "./mailbox-hint";

type SentCodePageProps = {
  readonly action: FormAction;
  /** What the button does. */
  readonly submit: string;
  /** Where the code went, masked. */
  readonly maskedEmail: string;
  /** Where another code is asked for. */
  readonly backHref: string;
  readonly mailboxUrl: string | undefined;
};

const received = {
  label: "Code reçu par e-mail",
  hint: "Il vaut 10 minutes, sert une fois, et seulement dans ce navigateur.",
};

/** Asks for the code that an address has just received. */
export const SentCodePage = ({ action, submit, maskedEmail, backHref, mailboxUrl }: SentCodePageProps) => (
  <div className="mx-auto grid max-w-prose gap-8 px-4 pt-8 sm:px-6 lg:pt-16">
    <div>
      <CodeForm action={action} title="Saisissez votre code" submit={submit} code={received}>
        <p>
          Un code vient d’être envoyé à <strong>{maskedEmail}</strong>. Regardez aussi dans les courriers indésirables.
        </p>
        <p>
          <Link href={backHref} className="link">
            Demander un autre code ou changer d’adresse
          </Link>
        </p>
      </CodeForm>
    </div>
    <MailboxHint url={mailboxUrl} />
  </div>
);
