"use client";

import { useActionState } from "react";
import type { FormAction } from "@/components/ui/enhanced-action";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextareaField } from "@/components/ui/textarea-field";
import { pristine } from "@/lib/platform/form-state";
import { GroupFields } from "./group-fields";

const listOf = (value: string | readonly string[] | undefined): readonly string[] => [value ?? []].flat();

/** Imports companies from a CSV text: an essay first, which writes nothing, then for good; each says what came of which row. */
export const ImportForm = ({ run }: { readonly run: FormAction }) => {
  const [state, send] = useActionState(run, pristine({ tone: "plain" }));
  const field = (name: string) => ({
    name,
    defaultValue: state.values[name],
    error: state.issues.find(({ path }) => path === name)?.message,
  });
  const [summary, ...rows] = listOf(state.values.report);
  return (
    <>
      <ErrorSummary issues={state.issues} message={state.message} />
      {summary ? (
        <div className="mb-6">
          <Notice tone={rows.length > 0 ? "caution" : "positive"} title={summary} live>
            {rows.length > 0 ? (
              <ul className="mt-2 grid gap-2">
                {rows.map((row) => (
                  <li key={row}>{row}</li>
                ))}
              </ul>
            ) : null}
          </Notice>
        </div>
      ) : null}
      <form action={send} noValidate className="grid gap-5">
        <GroupFields field={field} />
        <TextareaField
          label="Contenu du fichier CSV"
          hint="La première ligne porte les titres des colonnes&nbsp;: siret, businessName, businessAddress, offers_appellation_code, contactMode, maxContactPerMonth, right1_email, right1_phone, right1_job…"
          required
          rows={8}
          {...field("csv")}
        />
        <div className="flex flex-wrap gap-3">
          <SubmitButton name="mode" value="check" full="phone" pendingLabel="Vérification…">
            Vérifier sans rien écrire
          </SubmitButton>
          <SubmitButton name="mode" value="import" kind="secondary" full="phone" pendingLabel="Import en cours…">
            Importer
          </SubmitButton>
        </div>
      </form>
    </>
  );
};
