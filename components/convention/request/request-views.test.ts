import { describe, expect, it } from "vitest";
import { presetValues } from "@/lib/convention/domain/week-presets";
import type { FormValues } from "@/lib/platform/form-state";
import { agencyGroups } from "./agency-groups";
import { isMinorTyped } from "./minor";
import { savedText } from "./saved-text";
import { scheduleView } from "./schedule-view";
import { situationChoices } from "./situations";

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/gu, " ");
const around = { kind: "immersion" as const, today: "2026-11-24" };

const date = (name: string, day: string, month: string, year = "2026"): FormValues => ({
  [`${name}.day`]: day,
  [`${name}.month`]: month,
  [`${name}.year`]: year,
});

const typed: FormValues = {
  ...presetValues("35-heures", {}),
  ...date("dateStart", "7", "12"),
  ...date("dateEnd", "18", "12"),
  remoteWorkMode: "ON_SITE",
  immersionAddress: "1 rue du Modèle, 35000 Rennes",
};

const view = (change: FormValues = {}, more = {}) => {
  const whole = scheduleView({ ...typed, ...change }, { ...around, ...more });
  const { days, warnings, weeks, exceptions, refusals, ...texts } = whole;
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, plain(text)])),
    days: days.map(plain).join(" | "),
    warnings: warnings.map(plain),
    refusals: refusals.map(plain),
    weeks: weeks.map(({ label, hours, refusals: refused }) => [label, hours, ...refused].map(plain).join(" | ")),
    exceptions: exceptions.map(({ note, total }) => plain(`${note} | ${total}`)),
  };
};

describe("what dates and hours come to", () => {
  it("is told whole once everything is there", () => {
    expect(view()).toEqual({
      startNote: "lundi 7 décembre 2026",
      endNote: "vendredi 18 décembre 2026 · 10 jours de présence",
      days: "7 h | 7 h | 7 h | 7 h | 7 h | – | –",
      week: "35 h par semaine",
      whole: "70 h en tout",
      uncounted: "",
      spoken: "35 h par semaine, 70 h en tout.",
      warnings: [],
      refusals: [],
      weeks: ["Semaine du 7 décembre | 35 h", "Semaine du 14 décembre | 35 h"],
      exceptions: [],
    });
  });

  it.each([
    [{ "week[3].end2": "10 h" }, "28 h par semaine", "Jeudi n’est pas encore compté"],
    [{ "week[3].end2": "", "week[1].start1": "neuf" }, "21 h par semaine", "Mardi et jeudi ne sont pas encore comptés"],
    [{ "week[2].worked": "" }, "28 h par semaine", ""],
    [{ "week[5].worked": "true" }, "35 h par semaine", "Samedi n’est pas encore compté"],
    [{ "week[0].end2": "16h45" }, "34 h 45 par semaine", ""],
  ])("%j makes %s", (change, week, uncounted) => {
    expect(view(change)).toMatchObject({ week, uncounted });
  });

  it("tells each week by itself, with the dates that differ and what the law refuses there", () => {
    const exception = (index: number, day: string, more: FormValues = {}) => ({
      ...date(`exceptions[${index}].date`, day, "12"),
      ...Object.fromEntries(Object.entries(more).map(([name, value]) => [`exceptions[${index}].${name}`, value])),
    });
    const long = {
      worked: "true",
      start1: "8 h",
      end1: "13 h",
      start2: "14 h",
      end2: "19 h",
      start3: "20 h",
      end3: "21 h",
    };
    const told = view({
      ...exception(0, "9"),
      ...exception(1, "15", long),
      ...exception(2, "21"),
      ...exception(3, "17", { worked: "true" }),
    });
    expect(told).toMatchObject({
      whole: "67 h en tout",
      endNote: "vendredi 18 décembre 2026 · 9 jours de présence",
      uncounted: "Le jeudi 17 décembre n’est pas encore compté",
      exceptions: [
        "mercredi 9 décembre 2026 | –",
        "mardi 15 décembre 2026 | 11 h",
        "Lundi 21 décembre n’est plus entre le premier et le dernier jour. Ce jour ne compte pas et sera retiré. | –",
        "jeudi 17 décembre 2026 | –",
      ],
      refusals: [],
      spoken:
        "35 h par semaine, 67 h en tout. Semaine du 7 décembre : 28 h. Semaine du 14 décembre : 39 h. Le jeudi 17 décembre n’est pas encore compté. On travaille 10 h par jour au plus. Mardi 15 décembre en compte 11 h.",
    });
    expect(told.weeks).toEqual([
      "Semaine du 7 décembre | 28 h",
      "Semaine du 14 décembre | 39 h | On travaille 10 h par jour au plus. Mardi 15 décembre en compte 11 h.",
    ]);
  });

  it("tells apart what the law refuses from one week to the next", () => {
    const sundays = { "week[5].worked": "true", "week[5].start1": "9", "week[5].end1": "12" };
    const everyDay = { ...sundays, "week[6].worked": "true", "week[6].start1": "9", "week[6].end1": "12" };
    expect(view(everyDay).weeks.map((week) => week.includes("6 jours de suite"))).toEqual([true, false]);
    expect(view(everyDay).refusals).toEqual([]);
    const night = { ...everyDay, "week[6].start1": "20", "week[6].end1": "23", "week[2].worked": "" };
    expect(view(night).refusals.join()).toContain("11 h de repos entre deux journées");
  });

  it("waits for a date to be one", () => {
    expect(view(date("dateStart", "31", "2"))).toMatchObject({ startNote: "", whole: "" });
    expect(view({ "dateEnd.year": "26" })).toMatchObject({ endNote: "" });
  });

  it("warns of a short notice as soon as the first day is there, and of what the agency must accept", () => {
    const tomorrow = { ...date("dateStart", "25", "11"), "dateEnd.day": "" };
    expect(view(tomorrow).warnings).toEqual([
      "L’immersion commence demain. Votre structure n’aura peut-être pas le temps de valider.",
    ]);
    expect(view({ "week[0].start1": "5 h" }).warnings.join()).toContain(
      "La structure doit dire pourquoi elle l’accepte.",
    );
  });

  it("speaks of a mini-stage to a pupil", () => {
    const tomorrow = { ...date("dateStart", "25", "11"), "dateEnd.day": "" };
    expect(view(tomorrow, { kind: "mini-stage-cci" }).warnings).toEqual([
      "Le mini-stage commence demain. La chambre consulaire n’aura peut-être pas le temps de valider.",
    ]);
  });

  it("judges by the age on each day", () => {
    const early = { "week[0].start1": "5 h", "week[0].end2": "13 h 30" };
    expect(view(early, { birthdate: "2010-01-05" }).warnings.join()).toContain("À moins de 18 ans");
  });
});

describe("small words of the request", () => {
  it("knows a minor from a date that is typed", () => {
    const born = (year: string) => date("signatories.beneficiary.birthdate", "25", "11", year);
    expect(isMinorTyped(born("2008"), around)).toBe(true);
    expect(isMinorTyped(born("2008"), { ...around, startOn: "2026-11-25" })).toBe(false);
    expect(isMinorTyped(born("08"), around)).toBe(false);
    expect(isMinorTyped({}, around)).toBe(false);
  });

  it("tells the hour of a save, the day too when it is another one, nothing before the first", () => {
    const at = (instant: string) => new Date(instant);
    const createdAt = at("2026-11-23T08:00:00Z");
    const told = (updatedAt: Date) => plain(savedText({ createdAt, updatedAt }, at("2026-11-24T15:00:00Z")));
    expect(told(createdAt)).toBe("");
    expect(told(at("2026-11-24T13:32:00Z"))).toBe("Enregistré à 14 h 32");
    expect(told(at("2026-11-23T13:32:00Z"))).toBe("Enregistré le 23 novembre 2026 à 14 h 32");
  });

  it("lists agencies by department, the person's own first", () => {
    const agency = (id: string, departments: string[], kind: "mission-locale" | "pole-emploi" = "mission-locale") => ({
      id,
      name: `Structure ${id}`,
      city: "Exempleville",
      kind,
      departments,
    });
    const groups = agencyGroups(
      [agency("a", ["35"]), agency("b", ["44", "35"], "pole-emploi"), agency("c", ["2A"])],
      "44000",
    );
    expect(groups.map(({ group, choices }) => `${group}: ${choices.map(({ value }) => value).join(" ")}`)).toEqual([
      "Loire-Atlantique (44): b",
      "Corse-du-Sud (2A): c",
      "Ille-et-Vilaine (35): b a",
    ]);
    expect(plain(groups[0]?.choices[0]?.label ?? "")).toBe("Exempleville : Structure b (France Travail)");
  });

  it("never loses a situation that was written in other words", () => {
    expect(situationChoices("Salariée et étudiante")[0]?.value).toBe("Salariée et étudiante");
    expect(
      situationChoices("En recherche d’emploi").filter(({ value }) => value === "En recherche d’emploi"),
    ).toHaveLength(1);
  });
});
