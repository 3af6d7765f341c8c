import type { Metadata } from "next";
import { EmailChangePage } from "@/components/identity/email-change-page";
import { getAccount, getEmailChange } from "@/lib/identity";
import { requireUser } from "@/lib/web/session";
import { askEmailChange, proveAddress } from "../actions";

export const metadata: Metadata = { title: "Changer d’adresse e-mail" };

export default async function EmailPage() {
  const user = await requireUser();
  const { email, proConnectSince } = await getAccount(user);
  return (
    <EmailChangePage
      email={email}
      change={await getEmailChange(user)}
      vouched={proConnectSince !== null}
      ask={askEmailChange}
      confirm={proveAddress}
    />
  );
}
