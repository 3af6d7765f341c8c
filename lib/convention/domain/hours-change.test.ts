import { describe, expect, it } from "vitest";
import { changeHours, writtenHours } from "./hours-change";
import { hoursButtons, mostPeriods, shapeOf } from "./hours-fields";

const dates = {
  "dateStart.day": "7",
  "dateStart.month": "12",
  "dateStart.year": "2026",
  "dateEnd.day": "18",
  "dateEnd.month": "12",
  "dateEnd.year": "2026",
};

describe("the buttons of a form of hours", () => {
  it("add a period to a day and take the last one away", () => {
    const more = changeHours(hoursButtons.addPeriod("week[1]"), { "week[1].start1": "9" });
    expect(more).toEqual({
      values: { "week[1].start1": "9", "week[1].start3": "", "week[1].end3": "" },
      focus: "week[1].start3",
    });
    expect(shapeOf(more.values).week).toEqual([2, 3, 2, 2, 2, 2, 2]);
    const less = changeHours(hoursButtons.dropPeriod("week[1]"), more.values);
    expect(less).toEqual({ values: { "week[1].start1": "9" }, focus: "hours.periode-week[1]" });
    expect(changeHours(hoursButtons.dropPeriod("week[1]"), less.values).values).toEqual(less.values);
  });

  it("stop at the most periods that a form adds, and keep those of a day that has more", () => {
    const full = { [`week[0].start${mostPeriods}`]: "22" };
    expect(changeHours(hoursButtons.addPeriod("week[0]"), full).values).toMatchObject(full);
    expect(shapeOf(changeHours(hoursButtons.addPeriod("week[0]"), full).values).week[0]).toBe(mostPeriods);
    expect(shapeOf({ "week[0].end9": "22" }).week[0]).toBe(9);
  });

  it("add a date, with the month and the year that the first and last day share", () => {
    const { values, focus } = changeHours(hoursButtons.addException, dates);
    expect(focus).toBe("exceptions[0].date.day");
    expect(values).toMatchObject({
      "exceptions[0].date.day": "",
      "exceptions[0].date.month": "12",
      "exceptions[0].date.year": "2026",
    });
    const later = { ...dates, "dateEnd.month": "1", "dateEnd.year": "2027" };
    expect(changeHours(hoursButtons.addException, later).values).toMatchObject({
      "exceptions[0].date.month": "",
      "exceptions[0].date.year": "",
    });
  });

  it("take a date away and close the list up", () => {
    const values = {
      ...dates,
      "exceptions[0].date.day": "8",
      "exceptions[1].date.day": "9",
      "exceptions[1].worked": "true",
      "exceptions[2].date.day": "10",
      "exceptions[2].start3": "9",
    };
    const without = changeHours(hoursButtons.dropException(1), values);
    expect(without).toEqual({
      values: {
        ...dates,
        "exceptions[0].date.day": "8",
        "exceptions[1].date.day": "10",
        "exceptions[1].start3": "9",
      },
      focus: "hours.jour",
    });
    expect(shapeOf(without.values).exceptions).toEqual([2, 3]);
  });

  it("leave no field with what another one held", () => {
    const { values } = changeHours(hoursButtons.addException, {
      ...dates,
      "week[0].worked": "true",
      "week[0].end3": "9",
    });
    expect(writtenHours(values)).toMatchObject({
      "week[0].worked": true,
      "week[0].start3": "",
      "week[0].end3": "9",
      "week[1].worked": false,
      "exceptions[0].worked": false,
      "exceptions[0].start1": "",
      "exceptions[0].date.year": "2026",
    });
    expect(writtenHours(values)).not.toHaveProperty("week[1].start3");
  });

  it("fill the week in", () => {
    const { values, focus } = changeHours("35-heures", { "week[1].start3": "18", "week[1].end3": "19" });
    expect(values).not.toHaveProperty("week[1].start3");
    expect(values).toMatchObject({ "week[4].end2": "17\u00a0h" });
    expect(focus).toBe("hours.35-heures");
  });

  it("change nothing for a word that is none of them", () => {
    for (const word of ["", "constructor", "periode-siret", "sans-jour-x"]) {
      expect(changeHours(word, dates).values).toEqual(dates);
    }
  });
});
