import { describe, expect, it } from "vitest";
import {
  between,
  conventionRequestExample,
  currentEmployer,
  hours,
  legalRepresentative,
  requestWith,
  week35,
} from "@/tests/given/convention-request";
import { conventionSubmission } from "../schemas";
import type { ConventionRequest } from "./convention";
import { expandWeek } from "./schedule";

const today = "2026-11-20";

const issuesOf = (value: unknown): readonly string[] => {
  const parsed = conventionSubmission({ today }).safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."));
};

const example = conventionRequestExample();
const withSchedule = (change: Partial<ConventionRequest["schedule"]>): unknown =>
  requestWith(["schedule", { ...example.schedule, ...change }]);
const everyDay = Array.from({ length: 7 }, () => [{ start: "09:00", end: "10:00" }]);

const requiredKeys = [
  "internshipKind",
  "agencyId",
  "dateStart",
  "dateEnd",
  "siret",
  "businessName",
  "schedule",
  "individualProtection",
  "individualProtectionDescription",
  "sanitaryPrevention",
  "sanitaryPreventionDescription",
  "remoteWorkMode",
  "immersionAddress",
  "immersionObjective",
  "immersionAppellation",
  "immersionActivities",
  "immersionSkills",
  "signatories.beneficiary.birthdate",
  "signatories.establishmentRepresentative",
  "establishmentTutor.job",
] as const;

const b = "signatories.beneficiary";
const r = "signatories.establishmentRepresentative";

/** [case of spec 12, value, path that must be refused] */
const refused: readonly [string, unknown, string][] = [
  ...requiredKeys.map((key): [string, unknown, string] => [`1: ${key} missing`, requestWith([key, undefined]), key]),
  ["4: empty agency", requestWith(["agencyId", ""]), "agencyId"],
  ["5: SIRET of 13 digits", requestWith(["siret", "1234567890123"]), "siret"],
  ["6: empty business name", requestWith(["businessName", " "]), "businessName"],
  ["6: business name of 256 characters", requestWith(["businessName", "a".repeat(256)]), "businessName"],
  ["7: no activity", requestWith(["immersionActivities", ""]), "immersionActivities"],
  ["7: activities of 2001 characters", requestWith(["immersionActivities", "a".repeat(2001)]), "immersionActivities"],
  ["8: a tag in the activities", requestWith(["immersionActivities", "<b>pain</b>"]), "immersionActivities"],
  ["8: an encoded tag in the activities", requestWith(["immersionActivities", "&lt;b&gt;"]), "immersionActivities"],
  ["9: skills of 2001 characters", requestWith(["immersionSkills", "a".repeat(2001)]), "immersionSkills"],
  ["10: conditions of 6001 characters", requestWith(["workConditions", "a".repeat(6001)]), "workConditions"],
  ["11: advantages of 3001 characters", requestWith(["businessAdvantages", "a".repeat(3001)]), "businessAdvantages"],
  [
    "12: protection of 256 characters",
    requestWith(["individualProtectionDescription", "a".repeat(256)]),
    "individualProtectionDescription",
  ],
  [
    "13: prevention of 256 characters",
    requestWith(["sanitaryPreventionDescription", "a".repeat(256)]),
    "sanitaryPreventionDescription",
  ],
  [
    "15: French address without postcode",
    requestWith(["immersionAddress", "12 rue de l’Invention, Villeneuve"]),
    "immersionAddress",
  ],
  ["16: address of 256 characters", requestWith(["immersionAddress", `35999 ${"a".repeat(250)}`]), "immersionAddress"],
  ["17: unknown remote mode", requestWith(["remoteWorkMode", "FOO"]), "remoteWorkMode"],
  ["18: unknown objective", requestWith(["immersionObjective", "Travailler"]), "immersionObjective"],
  ["19: ROME Z9999", requestWith(["immersionAppellation.romeCode", "Z9999"]), "immersionAppellation.romeCode"],
  [
    "20: appellation of 4 digits",
    requestWith(["immersionAppellation.appellationCode", "1157"]),
    "immersionAppellation.appellationCode",
  ],
  [
    "21: head-count 7-8",
    requestWith(["establishmentNumberEmployeesRange", "7-8"]),
    "establishmentNumberEmployeesRange",
  ],
  ["22: e-mail a@b", requestWith([`${b}.email`, "a@b"]), `${b}.email`],
  ["23: no e-mail", requestWith([`${b}.email`, ""]), `${b}.email`],
  ["24: e-mail with an apostrophe", requestWith([`${b}.email`, "d'arc@example.org"]), `${b}.email`],
  ["25: wrong phone", requestWith([`${b}.phone`, "wrong"]), `${b}.phone`],
  ["26: emergency phone 12", requestWith([`${b}.emergencyContactPhone`, "12"]), `${b}.emergencyContactPhone`],
  ["27: emergency e-mail x", requestWith([`${b}.emergencyContactEmail`, "x"]), `${b}.emergencyContactEmail`],
  [
    "28: emergency contact of 1025 characters",
    requestWith([`${b}.emergencyContact`, "a".repeat(1025)]),
    `${b}.emergencyContact`,
  ],
  [
    "29: financial help of 1801 characters",
    requestWith([`${b}.financiaryHelp`, "a".repeat(1801)]),
    `${b}.financiaryHelp`,
  ],
  ["30: no first name", requestWith([`${b}.firstName`, ""]), `${b}.firstName`],
  ["31: last name of 256 characters", requestWith([`${b}.lastName`, "a".repeat(256)]), `${b}.lastName`],
  ["32: another actor's role", requestWith([`${b}.role`, "establishment-tutor"]), `${b}.role`],
  ["33: birth date dd/mm/yyyy", requestWith([`${b}.birthdate`, "14/07/1998"]), `${b}.birthdate`],
  ["34: born in 1890", requestWith([`${b}.birthdate`, "1890-01-01"]), `${b}.birthdate`],
  ["35: born in 1900", requestWith([`${b}.birthdate`, "1900-01-01"]), `${b}.birthdate`],
  ["36: x2000-01-01", requestWith([`${b}.birthdate`, "x2000-01-01"]), `${b}.birthdate`],
  ["37: start in six years", requestWith(...between("2032-12-06", "2032-12-10")), "dateStart"],
  [
    "40: time 9:00",
    requestWith(["schedule", hours("9:00", "12:00")]),
    "schedule.complexSchedule.0.timePeriods.0.start",
  ],
  [
    "41: time 24:00",
    requestWith(["schedule", hours("09:00", "24:00")]),
    "schedule.complexSchedule.0.timePeriods.0.end",
  ],
  [
    "42: employer's SIRET of 13 digits",
    requestWith(["signatories.beneficiaryCurrentEmployer", { ...currentEmployer, businessSiret: "1234567890123" }]),
    "signatories.beneficiaryCurrentEmployer.businessSiret",
  ],
  [
    "43: currentEmployer without name",
    requestWith(["signatories.beneficiaryCurrentEmployer", { ...currentEmployer, businessName: "" }]),
    "signatories.beneficiaryCurrentEmployer.businessName",
  ],
  [
    "44: a day that is no datetime",
    withSchedule({ complexSchedule: [{ date: "lundi", timePeriods: [] }] }),
    "schedule.complexSchedule.0.date",
  ],
  ["45: beneficiary's e-mail = representative's", requestWith([`${r}.email`, "lea.fictive@example.org"]), `${b}.email`],
  ["45: the other of the two", requestWith([`${r}.email`, "lea.fictive@example.org"]), `${r}.email`],
  ["46: the same in other letters", requestWith([`${r}.email`, "LEA.Fictive@example.org"]), `${r}.email`],
  [
    "47: employer's e-mail = beneficiary's",
    requestWith(["signatories.beneficiaryCurrentEmployer", { ...currentEmployer, email: "lea.fictive@example.org" }]),
    "signatories.beneficiaryCurrentEmployer.email",
  ],
  [
    "48: legal representative's e-mail = representative's",
    requestWith([
      "signatories.beneficiaryRepresentative",
      { ...legalRepresentative, email: "karim.modele@example.org" },
    ]),
    "signatories.beneficiaryRepresentative.email",
  ],
  [
    "49: tutor's e-mail = beneficiary's",
    requestWith(["establishmentTutor.email", "lea.fictive@example.org"]),
    "establishmentTutor.email",
  ],
  [
    "50: tutor's e-mail = legal representative's",
    requestWith(
      ["signatories.beneficiaryRepresentative", legalRepresentative],
      ["establishmentTutor.email", "anne.fictive@example.org"],
    ),
    "establishmentTutor.email",
  ],
  [
    "51: tutor's e-mail = employer's",
    requestWith(
      ["signatories.beneficiaryCurrentEmployer", currentEmployer],
      ["establishmentTutor.email", "omar.invente@example.org"],
    ),
    "establishmentTutor.email",
  ],
  ["52: one phone for two", requestWith([`${r}.phone`, "+33639980001"]), `${r}.phone`],
  ["53: one phone for two, once in national form", requestWith([`${r}.phone`, "06 39 98 00 01"]), `${b}.phone`],
  ["55: end before start", requestWith(...between("2026-12-11", "2026-12-07")), "dateEnd"],
  ["56: start + 31 days", requestWith(...between("2026-12-01", "2027-01-01")), "dateEnd"],
  ["57: 31 days of presence", requestWith(...between("2026-12-01", "2026-12-31", everyDay)), "dateEnd"],
  ["58: 32 days of presence", requestWith(...between("2026-12-01", "2027-01-01", everyDay)), "dateEnd"],
  [
    "61: 16 the day after the start",
    requestWith([`${b}.birthdate`, "2010-12-08"], ["signatories.beneficiaryRepresentative", legalRepresentative]),
    `${b}.birthdate`,
  ],
  [
    "62: 17 years without legal representative",
    requestWith([`${b}.birthdate`, "2009-06-01"]),
    "signatories.beneficiaryRepresentative",
  ],
  [
    "63: 18 the day after the start, without legal representative",
    requestWith([`${b}.birthdate`, "2008-12-08"]),
    "signatories.beneficiaryRepresentative",
  ],
  ["64: 121 years", requestWith([`${b}.birthdate`, "1905-01-01"]), `${b}.birthdate`],
  [
    "68: no hours at all",
    withSchedule({
      totalHours: 0,
      workedDays: 0,
      complexSchedule: example.schedule.complexSchedule.map(({ date }) => ({ date, timePeriods: [] })),
    }),
    "schedule",
  ],
  ["69: empty schedule", withSchedule({ totalHours: 0, workedDays: 0, complexSchedule: [] }), "schedule"],
  [
    "70: 48 h 30 in a week",
    requestWith(
      ...between("2026-12-07", "2026-12-11", [
        ...Array.from({ length: 4 }, () => [{ start: "08:00", end: "18:00" }]),
        [{ start: "08:00", end: "16:30" }],
        [],
        [],
      ]),
    ),
    "schedule",
  ],
  ["71: 22:00 to 02:00", requestWith(["schedule", hours("22:00", "02:00")]), "schedule"],
  ["72: 09:00 to 09:00", requestWith(["schedule", hours("09:00", "09:00")]), "schedule"],
  ["73: 12:00 to 09:00", requestWith(["schedule", hours("12:00", "09:00")]), "schedule"],
  [
    "74: periods that overlap",
    requestWith(["schedule", hours("09:00", "12:00", { start: "11:00", end: "13:00" })]),
    "schedule",
  ],
  ["75: a total of 69 for 70", withSchedule({ totalHours: 69 }), "schedule.totalHours"],
  ["76: 9 days for 10", withSchedule({ workedDays: 9 }), "schedule.workedDays"],
  [
    "77: the same day twice",
    withSchedule({
      totalHours: 140,
      workedDays: 20,
      complexSchedule: [...example.schedule.complexSchedule, ...example.schedule.complexSchedule],
    }),
    "schedule.totalHours",
  ],
  [
    "78: schedule outside the dates",
    requestWith(["schedule", expandWeek(week35, "2027-02-01", "2027-02-05")]),
    "schedule",
  ],
  ["product: a first day that is past", requestWith(...between("2026-11-16", "2026-11-20")), "dateStart"],
  [
    "product: a day outside the dates",
    requestWith(["schedule", expandWeek(week35, "2026-12-07", "2026-12-21")]),
    "schedule",
  ],
  ["product: born tomorrow", requestWith([`${b}.birthdate`, "2026-11-21"]), `${b}.birthdate`],
];

describe("refusals of spec 12 at creation", () => {
  it.each(refused)("case %s", (_title, value, path) => {
    expect(issuesOf(value)).toContain(path);
  });

  it("marks each field with one sentence that says what to do", () => {
    const message = conventionSubmission({ today }).safeParse(requestWith(["schedule", hours("13:30", "10:30")])).error
      ?.issues[0]?.message;
    expect(message?.replaceAll("\u00a0", " ")).toBe(
      "Lundi 7 décembre : la fin (10 h 30) doit être après le début (13 h 30).",
    );
  });
});
