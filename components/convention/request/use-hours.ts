import { type MouseEvent, useState } from "react";
import { flushSync } from "react-dom";
import { fieldId } from "@/components/ui/field";
import type { EnhancedFormHandle } from "@/components/ui/form";
import { buttonField, shapeOf } from "@/lib/convention/domain/hours-fields";
import { fromFormData } from "@/lib/platform/form-codec";

/**
 * The hours of a form as it shows them, and the buttons that change them. Without a script a button posts the form, and the server
 * makes the same change.
 */
export const useHours = (form: EnhancedFormHandle) => {
  const [shape, setShape] = useState(() => shapeOf(form.initialValues));
  const change = async (value: string, owner: HTMLFormElement) => {
    const { changeHours, writtenHours } = await import("@/lib/convention/domain/hours-change");
    const { values, focus } = changeHours(value, fromFormData(new FormData(owner)));
    const next = shapeOf(values);
    // The fields must stand in the page before they are written into.
    flushSync(() => setShape(next));
    form.setValues(writtenHours(values));
    document.getElementById(fieldId(focus))?.focus();
  };
  const press = (value: string) => (event: MouseEvent<HTMLButtonElement>) => {
    const owner = event.currentTarget.form;
    if (!owner) return;
    event.preventDefault();
    // What cannot be loaded leaves the form as it was.
    change(value, owner).catch(() => undefined);
  };
  const button = (value: string) => ({
    ...form.focusOf(buttonField(value)),
    id: fieldId(buttonField(value)),
    type: "submit" as const,
    formNoValidate: true,
    name: "hours",
    value,
    onClick: press(value),
  });
  return { shape, button };
};

/** The buttons of a form of hours. */
export type HoursButton = ReturnType<typeof useHours>["button"];
