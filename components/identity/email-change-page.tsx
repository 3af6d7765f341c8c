import type { FormAction } from "@/components/ui/enhanced-action";
import { Notice } from "@/components/ui/notice";
import { AccountFrame, toAccount } from "./account-frame";
import { CodeForm } from "./code-form";
import { EmailForm } from "./email-form";

type Half = { readonly which: "old" | "new"; readonly label: string; readonly target: string; readonly done: boolean };

type EmailChangePageProps = {
  readonly email: string;
  /** The change under way: its new address, masked, and what is proved. */
  readonly change: {
    readonly newEmail: string;
    readonly isOldConfirmed: boolean;
    readonly isNewConfirmed: boolean;
  } | null;
  readonly vouched: boolean;
  readonly ask: FormAction;
  readonly confirm: FormAction;
};

const halves = (email: string, change: NonNullable<EmailChangePageProps["change"]>): readonly Half[] => [
  { which: "old", label: "adresse actuelle", target: email, done: change.isOldConfirmed },
  { which: "new", label: "nouvelle adresse", target: change.newEmail, done: change.isNewConfirmed },
];

const Confirming = ({
  email,
  change,
  confirm,
}: Pick<EmailChangePageProps, "email" | "confirm"> & {
  readonly change: NonNullable<EmailChangePageProps["change"]>;
}) => {
  const all = halves(email, change);
  const next = all.find(({ done }) => !done);
  const proved = all.find(({ done }) => done);
  if (!next) return null;
  return (
    <CodeForm
      // Another half is another form: the code of the first one is not offered again.
      key={next.which}
      action={confirm}
      hidden={{ which: next.which }}
      title={`Prouvez votre ${next.label}`}
      submit="Vérifier ce code"
    >
      {proved ? <Notice tone="positive" title={`Votre ${proved.label} est prouvée. Il reste l’autre.`} live /> : null}
      <p className="wrap-anywhere">
        Nous avons envoyé un code à chacune des deux adresses. Recopiez celui reçu à <strong>{next.target}</strong>.
      </p>
    </CodeForm>
  );
};

/** Changes the address of an account: the new address, then the code that each of the two addresses received. */
export const EmailChangePage = ({ email, change, vouched, ask, confirm }: EmailChangePageProps) => (
  <AccountFrame back={toAccount}>
    {vouched ? (
      <>
        <h1 className="text-3xl font-bold">Changer d’adresse e-mail</h1>
        <p className="mt-4">
          Votre adresse vient de ProConnect. Changez-la là-bas : elle changera ici à votre prochaine connexion.
        </p>
      </>
    ) : change ? (
      <Confirming email={email} change={change} confirm={confirm} />
    ) : (
      <EmailForm action={ask} email={email} />
    )}
  </AccountFrame>
);
