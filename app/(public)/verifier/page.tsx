import type { Metadata } from "next";
import { cache } from "react";
import { VerifyPage } from "@/components/convention/verify-page";
import { titleWith } from "@/components/ui/form-issues";
import { verificationPath } from "@/lib/convention/domain/verification";
import { verificationOf } from "@/lib/web/verification";

type Params = Readonly<Record<string, string | readonly string[] | undefined>>;
type Props = { readonly searchParams: Promise<Params> };

const one = (value: Params[string]): string | undefined => (typeof value === "string" ? value : value?.[0]);

/** Title and page share one verification: it counts once. */
const verify = cache(verificationOf);
const asked = async (params: Promise<Params>) => {
  const { reference, empreinte } = await params;
  return verify(one(reference), one(empreinte));
};

export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => ({
  title: titleWith("Vérifier un document", (await asked(searchParams)).issues.length > 0),
  alternates: { canonical: verificationPath },
});

export default async function VerifyDocumentPage({ searchParams }: Props) {
  return <VerifyPage request={await asked(searchParams)} />;
}
