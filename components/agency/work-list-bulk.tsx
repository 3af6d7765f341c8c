import type { ReactNode } from "react";
import type { Column } from "@/components/ui/data-table";
import type { FormAction } from "@/components/ui/enhanced-action";
import { PostForm } from "@/components/ui/post-form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { type BatchVerb, mostInBatch } from "@/lib/convention/domain/batch";
import type { ConventionRow, WorkList } from "@/lib/convention/domain/read-models";
import { criteriaQuery, type WorkListAddress } from "@/lib/convention/domain/work-list";
import { french } from "@/lib/platform/typography";
import { batchWords } from "./batch-words";
import { countOf } from "./work-list-words";

/** A tick for each line of a list. */
export const tickColumn: Column<ConventionRow> = {
  id: "tick",
  head: "Choisir",
  bare: true,
  cell: ({ id, beneficiary, reference }) => (
    <input type="checkbox" name="ids" value={id} aria-label={`Choisir ${beneficiary}, ${reference}`} />
  ),
};

const whole = (list: WorkList): string =>
  list.isTotalExact && list.total <= mostInBatch
    ? `Toute la liste : ${countOf(list)}`
    : `Les ${mostInBatch} premières conventions de la liste`;

type WorkListBulkProps = {
  readonly choose: FormAction;
  /** What the reader's roles let them do. */
  readonly verbs: readonly BatchVerb[];
  readonly address: WorkListAddress;
  readonly list: WorkList;
  /** The lines, each with its tick. */
  readonly children: ReactNode;
};

/** A list whose ticked lines, or all of them, are dealt with together: what will happen is shown before anything does. */
export const WorkListBulk = ({ choose, verbs, address, list, children }: WorkListBulkProps) => (
  <PostForm
    action={choose}
    hidden={{ criteria: criteriaQuery(address.criteria), viewId: address.viewId ?? "" }}
    className="grid gap-4"
  >
    {children}
    <fieldset className="flex flex-wrap items-end gap-3 rounded-lg bg-sunken p-4 print:hidden">
      <legend className="sr-only">Agir sur plusieurs conventions</legend>
      <SelectField
        dense
        width="medium"
        label="Pour"
        name="which"
        choices={[
          { value: "ticked", label: "Les conventions cochées" },
          { value: "all", label: french(whole(list)) },
        ]}
      />
      <SelectField
        dense
        width="medium"
        label="Action"
        name="verb"
        choices={verbs.map((verb) => ({ value: verb, label: batchWords[verb].act }))}
      />
      <SubmitButton kind="secondary" size="dense">
        Continuer
      </SubmitButton>
    </fieldset>
  </PostForm>
);
