import type { Metadata } from "next";
import { AccountFrame } from "@/components/identity/account-frame";
import { ImportForm } from "@/components/operator/import-form";
import { accessOfOperator } from "@/lib/directory";
import { forPage } from "@/lib/web/page";
import { requireUser } from "@/lib/web/session";
import { importFile } from "../actions";

export const metadata: Metadata = { title: "Importer des entreprises" };

export default async function ImportPage() {
  const user = await requireUser();
  await forPage(async () => accessOfOperator(user));
  return (
    <AccountFrame back={{ href: "/espace/admin", label: "Administration" }}>
      <h1 className="mb-6 text-3xl font-bold">Importer des entreprises</h1>
      <ImportForm run={importFile} />
    </AccountFrame>
  );
}
