import type { Metadata } from "next";
import { z } from "zod";
import { ActionSamples } from "@/components/gallery/action-samples";
import { FormSamples } from "@/components/gallery/form-samples";
import { FoundationSamples } from "@/components/gallery/foundations";
import { ListSamples } from "@/components/gallery/list-samples";
import { MessageSamples } from "@/components/gallery/message-samples";
import { NavigationSamples } from "@/components/gallery/navigation-samples";
import { Sample } from "@/components/gallery/sample";
import { PublicShell } from "@/components/site/public-shell";

export const metadata: Metadata = { title: "Composants", robots: { index: false } };

const query = z.object({ vue: z.enum(["liste", "carte"]).catch("liste") });

/** Every component with its states: a page of development, which no build holds. */
export default async function Page({ searchParams }: { readonly searchParams: Promise<unknown> }) {
  const { vue } = query.parse(await searchParams);
  return (
    <PublicShell>
      <div className="mx-auto grid max-w-page gap-12 px-4 pt-8 sm:px-6">
        <h1 className="text-3xl font-bold">Composants</h1>
        <FoundationSamples />
        <ActionSamples />
        <Sample id="champs" title="Champs et formulaires">
          <FormSamples />
        </Sample>
        <MessageSamples />
        <ListSamples />
        <NavigationSamples view={vue} />
      </div>
    </PublicShell>
  );
}
