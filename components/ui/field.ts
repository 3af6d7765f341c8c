import type { HTMLInputAutoCompleteAttribute } from "react";

/** What ties a field to its form: name posted, value shown first, what is wrong. The DOM holds the value from then on. */
export type FieldBinding = {
  readonly name: string;
  readonly defaultValue?: string | readonly string[] | undefined;
  /** The same words as in the summary of errors. */
  readonly error?: string | undefined;
  /** Takes the focus as the page comes. */
  readonly autoFocus?: true;
};

/** What a field says: its label above it, a hint between label and control. */
export type FieldTexts = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Says "facultatif" beside the label. */
  readonly optional?: boolean | undefined;
  /** Tells assistive technology that the field must be filled in. */
  readonly required?: boolean | undefined;
};

/** How wide a control is: as long as what is expected in it. */
export type FieldWidth = "full" | "medium" | "short";

/** How a text control helps typing. */
export type TypingHelp = {
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "url" | "search" | undefined;
  readonly spellCheck?: boolean | undefined;
};

const idOf = (name: string) => name.replace(/[^A-Za-z0-9]+/g, "-");

/** Id of the control (or group of controls) of a name; the same on server and client, so that a summary can link to it. */
export const fieldId = (name: string): string => `champ-${idOf(name)}`;

/** Id of one choice among those of a name. */
export const choiceId = (name: string, value: string): string => `${fieldId(name)}-${idOf(value)}`;

/** Id of the hint of a field. */
export const hintId = (name: string): string => `${fieldId(name)}-aide`;

/** Id of the error of a field. */
export const errorId = (name: string): string => `${fieldId(name)}-erreur`;

/** `aria-describedby` and `aria-invalid` of a control, from what stands beside it. */
export const described = (name: string, hint: unknown, error: string | undefined) => ({
  "aria-describedby": [hint ? hintId(name) : "", error ? errorId(name) : ""].filter(Boolean).join(" ") || undefined,
  "aria-invalid": error ? (true as const) : undefined,
});

/** The first value of a field that may hold several. */
export const firstValue = (value: FieldBinding["defaultValue"]): string | undefined =>
  typeof value === "string" || value === undefined ? value : value[0];

/** Whether a choice is among the values of a field. */
export const holds = (value: FieldBinding["defaultValue"], choice: string): boolean =>
  typeof value === "string" ? value === choice : (value?.includes(choice) ?? false);

const widths: Record<FieldWidth, string> = {
  full: "w-full",
  medium: "w-full max-w-80",
  short: "w-full max-w-44",
};

/** Classes of a text control or a list. */
export const controlClass = (look: {
  readonly error?: string | undefined;
  readonly dense?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly width?: FieldWidth | undefined;
}): string => {
  const size = look.dense ? "min-h-10 px-3 text-sm" : "min-h-12 px-3.5 py-2 text-base";
  const ground = look.readOnly ? "border border-line bg-sunken" : "border border-line-strong bg-surface";
  const state = look.error ? "border-2 border-danger bg-danger-soft" : ground;
  return `rounded-md text-ink ${size} ${state} ${widths[look.width ?? "full"]}`;
};
