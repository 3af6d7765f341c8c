import type { Metadata } from "next";
import { AccountFrame, toAccount } from "@/components/identity/account-frame";
import { NameForm } from "@/components/identity/name-form";
import { requireUser } from "@/lib/web/session";
import { changeName } from "../actions";

export const metadata: Metadata = { title: "Changer de nom" };

export default async function NamePage() {
  const { firstName, lastName } = await requireUser();
  return (
    <AccountFrame back={toAccount}>
      <NameForm
        action={changeName}
        title="Changer de nom"
        explanation="Il change partout, sauf dans les conventions déjà validées."
        submit="Enregistrer"
        names={{ firstName, lastName }}
      />
    </AccountFrame>
  );
}
