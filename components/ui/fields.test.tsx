import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CheckboxField } from "./checkbox-field";
import { CodeField } from "./code-field";
import { Combobox } from "./combobox";
import { DateField } from "./date-field";
import { ErrorSummary } from "./error-summary";
import { fieldId } from "./field";
import { RadioGroup } from "./radio-group";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";
import { TimeRow } from "./time-row";

const choices = [
  { value: "one", label: "Un" },
  { value: "two", label: "Deux" },
];

describe("a field", () => {
  test("ties label, hint and error to its control, with ids made from its name", () => {
    const html = renderToStaticMarkup(
      <TextField
        name="person.firstName"
        label="Prénom"
        hint="Comme sur la carte"
        error="Écrivez le prénom."
        defaultValue="L"
      />,
    );
    expect(html).toContain('<label for="champ-person-firstName"');
    expect(html).toMatch(/<input[^>]*id="champ-person-firstName"/);
    expect(html).toContain('aria-describedby="champ-person-firstName-aide champ-person-firstName-erreur"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toContain('value="L"');
    expect(html.indexOf("Comme sur")).toBeLessThan(html.indexOf("Écrivez le"));
    expect(html.indexOf("Écrivez le")).toBeLessThan(html.indexOf("<input"));
  });

  test("without error or hint describes nothing and is not invalid", () => {
    const html = renderToStaticMarkup(<TextField name="city" label="Ville" />);
    expect(html).not.toContain("aria-describedby");
    expect(html).not.toContain("aria-invalid");
  });

  test("shows again what was chosen, without a script", () => {
    expect(
      renderToStaticMarkup(<SelectField name="s" label="S" choices={choices} defaultValue="two" empty="Choisissez" />),
    ).toMatch(/<option value="two" selected="">/);
    expect(renderToStaticMarkup(<RadioGroup name="r" label="R" choices={choices} defaultValue="two" />)).toMatch(
      /checked="" name="r"[^>]*value="two"|value="two"[^>]*checked=""|id="champ-r-two"[^>]*checked=""/,
    );
    expect(renderToStaticMarkup(<CheckboxField name="c" label="C" defaultValue="true" />)).toContain("checked");
    expect(renderToStaticMarkup(<CheckboxField name="c" label="C" value="b" defaultValue={["a", "b"]} />)).toContain(
      "checked",
    );
  });

  test("a choice is never made in advance", () => {
    expect(renderToStaticMarkup(<RadioGroup name="r" label="R" choices={choices} />)).not.toContain("checked");
    expect(renderToStaticMarkup(<CheckboxField name="c" label="C" />)).not.toContain("checked");
  });

  test("a date marks the part that is wrong, or all three when the whole is", () => {
    const part = (name: string, error?: string) => ({ name: `start.${name}`, error });
    const count = (html: string) => html.match(/aria-invalid="true"/g)?.length ?? 0;
    const whole = renderToStaticMarkup(
      <DateField
        label="Début"
        name="start"
        error="Trop tard."
        day={part("day")}
        month={part("month")}
        year={part("year")}
      />,
    );
    const one = renderToStaticMarkup(
      <DateField
        label="Début"
        name="start"
        day={part("day")}
        month={part("month", "Mois inconnu.")}
        year={part("year")}
      />,
    );
    expect(count(whole)).toBe(3);
    expect(count(one)).toBe(1);
    expect(one).toContain("Mois inconnu.");
    expect(whole).toContain('id="champ-start-erreur"');
  });

  test("a code is offered by the phone and may be pasted with spaces", () => {
    const html = renderToStaticMarkup(<CodeField name="code" label="Code" />);
    expect(html).toContain('autoComplete="one-time-code"');
    expect(html).toContain('inputMode="numeric"');
    expect(html).not.toContain("maxLength");
  });

  test("a combobox is a plain field until scripts run", () => {
    const html = renderToStaticMarkup(
      <Combobox
        label="Métier"
        text={{ name: "jobText", defaultValue: "Boulanger" }}
        name="job"
        defaultValue="11573"
        source="/suggestions"
      />,
    );
    expect(html).not.toContain('role="combobox"');
    expect(html).not.toContain("aria-expanded");
    expect(html).toMatch(/<input[^>]*name="jobText"[^>]*value="Boulanger"/);
    expect(html).toMatch(/<input type="hidden" name="job" value="11573"/);
  });

  test("a row of hours says each hour by name and ties the error of the row to all of them", () => {
    const html = renderToStaticMarkup(
      <TimeRow
        label="Lundi"
        name="monday"
        error="La fin doit être après le début."
        worked={{ name: "monday.worked", defaultValue: "true" }}
        stretches={[{ label: "avant la pause", start: { name: "monday.start" }, end: { name: "monday.end" } }]}
        total="7 h"
      />,
    );
    expect(html).toContain('aria-label="Lundi, avant la pause, début"');
    expect(html.match(/aria-describedby="champ-monday-erreur"/g)).toHaveLength(2);
  });
});

describe("the summary of errors", () => {
  test("links to each field with the words that stand beside it", () => {
    const html = renderToStaticMarkup(
      <ErrorSummary
        issues={[
          { path: "person.email", message: "Écrivez une adresse." },
          { path: "end", message: "Trop tard." },
        ]}
      />,
    );
    expect(html).toContain("Il y a 2 erreurs à corriger");
    expect(html).toContain(`href="#${fieldId("person.email")}"`);
    expect(html).toContain('tabindex="-1"');
    expect(html).toContain("autofocus");
  });

  test("says a refusal that no field explains without inventing a link", () => {
    const html = renderToStaticMarkup(
      <ErrorSummary issues={[{ path: "", message: "Déjà envoyée." }]} message="Trop tôt." />,
    );
    expect(html).toContain("Trop tôt.");
    expect(html).toContain("Déjà envoyée.");
    expect(html).not.toContain("<a");
  });

  test("is not there when nothing is wrong", () => {
    expect(renderToStaticMarkup(<ErrorSummary issues={[]} />)).toBe("");
  });
});
