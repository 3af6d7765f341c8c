import type { Metadata } from "next";
import { signOut } from "@/app/connexion/actions";
import { CodeForm } from "@/components/identity/code-form";
import { LeaveSignIn } from "@/components/identity/leave-sign-in";
import { requireStep } from "@/lib/web/session";
import { answerFactor } from "../actions";

export const metadata: Metadata = { title: "Second facteur" };

const device = { label: "Code de votre application", hint: "6 chiffres, ou un code de secours.", letters: true };

export default async function SecondFactorPage() {
  await requireStep("second-factor");
  return (
    <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-16">
      <CodeForm action={answerFactor} title="Confirmez que c’est vous" submit="Confirmer" code={device}>
        <p>Ouvrez votre application d’authentification et recopiez le code qu’elle affiche pour Immersion Facilitée.</p>
        <p>Vous n’avez plus votre appareil ? Écrivez un de vos codes de secours.</p>
      </CodeForm>
      <LeaveSignIn action={signOut} />
    </div>
  );
}
