import Link from "next/link";
import type { FormAction } from "@/components/ui/enhanced-action";
import { formatCount } from "@/lib/platform/typography";
import { AccountFrame, toAccount } from "./account-frame";
import { CodeForm } from "./code-form";

const code = { label: "Code de votre application", hint: "6 chiffres, ou un code de secours.", letters: true };

type SecondFactorPageProps = {
  readonly codesLeft: number;
  /** Whether the deployment asks one of this person. */
  readonly needed: boolean;
  readonly renewCodes: FormAction;
};

/** The second factor of an account that has one: new recovery codes, and the way to take it away. */
export const SecondFactorPage = ({ codesLeft, needed, renewCodes }: SecondFactorPageProps) => (
  <AccountFrame back={toAccount}>
    <CodeForm action={renewCodes} title="Second facteur" submit="Créer dix nouveaux codes de secours" code={code}>
      <p>
        Votre compte est protégé par une application d’authentification. Il vous reste{" "}
        {formatCount(codesLeft, "code de secours", "codes de secours")}.
      </p>
      <p>De nouveaux codes remplacent tous les anciens.</p>
    </CodeForm>
    <p className="mt-8 border-t border-line pt-6">
      {needed ? (
        "Votre rôle demande un second facteur : il ne peut pas être retiré."
      ) : (
        <Link href="/espace/compte/second-facteur/retirer" className="link">
          Retirer le second facteur
        </Link>
      )}
    </p>
  </AccountFrame>
);

/** Takes the second factor of an account away. */
export const RemoveSecondFactorPage = ({ action }: { readonly action: FormAction }) => (
  <AccountFrame back={{ href: "/espace/compte/second-facteur", label: "Second facteur" }}>
    <CodeForm
      action={action}
      title="Retirer le second facteur"
      submit="Retirer le second facteur"
      kind="destroy"
      code={code}
    >
      <p>Votre compte s’ouvrira avec votre seule adresse e-mail.</p>
    </CodeForm>
  </AccountFrame>
);
