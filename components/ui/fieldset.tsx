import type { ReactNode } from "react";
import { described, fieldId } from "./field";
import { FieldHelp, FieldLabel } from "./field-words";

type FieldsetProps = {
  readonly legend: ReactNode;
  /** Name whose issues concern the group as a whole. */
  readonly name: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  /** title: the legend opens a part of the page. */
  readonly legendSize?: "field" | "title";
  readonly children: ReactNode;
};

/** Fields that answer one question together; a link of the summary leads to its first control. */
export const Fieldset = ({ legend, name, hint, error, optional, legendSize = "field", children }: FieldsetProps) => (
  <fieldset
    id={fieldId(name)}
    tabIndex={-1}
    className="min-w-0"
    aria-describedby={described(name, hint, error)["aria-describedby"]}
  >
    <legend className={legendSize === "title" ? "text-xl font-bold" : "font-medium"}>
      <FieldLabel optional={optional}>{legend}</FieldLabel>
    </legend>
    <FieldHelp {...{ name, hint, error }} />
    <div className="mt-2">{children}</div>
  </fieldset>
);
