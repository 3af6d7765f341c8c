import Link from "next/link";
import { SignInForm } from "@/components/identity/sign-in-form";
import { PrivacyNote } from "@/components/site/privacy-note";
import type { FormAction } from "@/components/ui/enhanced-action";

/** The door of "mes conventions": an address, then the code that it receives. */
export const ProveEmailPage = ({ action }: { readonly action: FormAction }) => (
  <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-16">
    <SignInForm
      action={action}
      label="Votre adresse e-mail"
      hint="Celle que vous avez donnée pour la convention. Nous y envoyons un code."
    >
      <h1 className="text-3xl font-bold">Mes conventions</h1>
      <p className="mt-4">
        Vos conventions, vos demandes à terminer et vos échanges avec des entreprises, sans compte ni mot de passe. Pour
        les candidats, les entreprises et toutes les personnes qui signent.
      </p>
    </SignInForm>
    <p className="mt-8">
      Vous n’avez qu’une référence&nbsp;?{" "}
      <Link href="/convention/retrouver" className="link">
        Recevez le lien de la convention
      </Link>
    </p>
    <div className="mt-8">
      <PrivacyNote>Nous ne disons à personne si une adresse est connue.</PrivacyNote>
    </div>
  </div>
);
