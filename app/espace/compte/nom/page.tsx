import type { Metadata } from "next";
import { NameForm } from "@/components/identity/name-form";
import { BackLink } from "@/components/ui/back-link";
import { requireUser } from "@/lib/web/session";
import { changeName } from "../actions";

export const metadata: Metadata = { title: "Changer de nom" };

export default async function NamePage() {
  const { firstName, lastName } = await requireUser();
  return (
    <div className="mx-auto grid max-w-prose gap-6 px-4 pt-6 sm:px-6">
      <div>
        <BackLink href="/espace/compte">Mon compte</BackLink>
      </div>
      <div>
        <NameForm
          action={changeName}
          title="Changer de nom"
          explanation="Il change partout, sauf dans les conventions déjà validées."
          submit="Enregistrer"
          names={{ firstName, lastName }}
        />
      </div>
    </div>
  );
}
