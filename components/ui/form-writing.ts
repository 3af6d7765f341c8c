const writeControl = (control: Element, value: string | boolean) => {
  if (control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio")) {
    control.checked = typeof value === "boolean" ? value : control.value === value;
  } else if (
    control instanceof HTMLInputElement ||
    control instanceof HTMLSelectElement ||
    control instanceof HTMLTextAreaElement
  ) {
    control.value = String(value);
  }
};

/** Writes a value into the controls of a name, as typing would; `true` and `false` for a tick. */
export const writeValue = (form: HTMLFormElement, name: string, value: string | boolean): void => {
  for (const control of form.elements) {
    if (control.getAttribute("name") === name) writeControl(control, value);
  }
};
