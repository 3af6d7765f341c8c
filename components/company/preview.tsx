import { Panel } from "@/components/ui/panel";
import type { CompanyValues } from "@/lib/directory/domain/registration";
import { type ContactMode, contactModeLabels } from "@/lib/directory/domain/vocabulary";
import { french } from "@/lib/platform/typography";
import { addressLines, jobLines } from "./answers";

type PreviewProps = { readonly name: string; readonly values: CompanyValues };

/** What candidates will see: the line in the results, then the words of the page. */
export const CompanyPreview = ({ name, values }: PreviewProps) => {
  const mode = String(values.contact?.contactMode ?? "EMAIL") as ContactMode;
  const presentation = String(values.entreprise?.additionalInformation ?? "");
  return (
    <section aria-labelledby="apercu">
      <h2 id="apercu" className="mb-3 text-xl font-bold">
        Ce que les candidats verront
      </h2>
      <div className="grid gap-4">
        <Panel>
          <p className="text-sm text-ink-soft">Dans les résultats</p>
          <p className="mt-1 text-lg font-bold">{name}</p>
          <p>{jobLines(values).join(" · ")}</p>
          <p className="text-sm text-ink-soft">{addressLines(values).join(" · ")}</p>
          <p className="mt-2 text-sm">{french(`Pour la contacter : ${contactModeLabels[mode].toLowerCase()}`)}</p>
        </Panel>
        <Panel>
          <p className="text-sm text-ink-soft">Sur votre page</p>
          <p className="mt-1 whitespace-pre-line">
            {presentation
              ? french(presentation)
              : "Pas encore de présentation. Quelques phrases donnent envie de venir."}
          </p>
        </Panel>
      </div>
    </section>
  );
};
