import type { Metadata } from "next";
import { LeaveSignIn } from "@/components/identity/leave-sign-in";
import { NameForm } from "@/components/identity/name-form";
import { requireStep } from "@/lib/web/session";
import { giveName, signOut } from "../actions";

export const metadata: Metadata = { title: "Première connexion" };

export default async function FirstSignInPage() {
  await requireStep("name");
  return (
    <div className="mx-auto max-w-prose px-4 pt-8 sm:px-6 lg:pt-16">
      <NameForm
        action={giveName}
        title="Bienvenue. Comment vous appelez-vous ?"
        explanation="Vos collègues et les personnes que vous accompagnez verront ce nom."
        submit="Continuer"
      />
      <LeaveSignIn action={signOut} />
    </div>
  );
}
