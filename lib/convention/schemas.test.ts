import { describe, expect, it } from "vitest";
import { conventionRequestExample, week35 } from "@/tests/given/convention-request";
import type { ConventionRequest } from "./domain/convention";
import { addDays, type PlainDate } from "./domain/plain-date";
import { expandWeek, scheduleOf } from "./domain/schedule";
import {
  agreementInput,
  conventionRequest,
  conventionSubmission,
  correctContactInput,
  editFinalInput,
  justifiedInput,
  renameCounsellorInput,
  renewInput,
  requestChangeInput,
  signInput,
  transferInput,
} from "./schemas";

const today = "2026-11-20";
type Tree = { [key: string]: unknown };

/** The example with one value changed (undefined removes the key), as any client may send it. */
const changed = (...changes: readonly [string, unknown][]): unknown => {
  const request = structuredClone(conventionRequestExample()) as unknown as Tree;
  for (const [path, value] of changes) {
    const keys = path.split(".");
    let at = request;
    for (const key of keys.slice(0, -1)) at = at[key] as Tree;
    const last = keys.at(-1) ?? "";
    if (value === undefined) delete at[last];
    else at[last] = value;
  }
  return request;
};

const issuesOf = (value: unknown, on: PlainDate = today): readonly string[] => {
  const parsed = conventionSubmission({ today: on }).safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."));
};

const legalRepresentative = {
  role: "beneficiary-representative",
  firstName: "Anne",
  lastName: "Fictive",
  email: "anne.fictive@example.org",
  phone: "+33639980004",
};

const employer = {
  role: "beneficiary-current-employer",
  firstName: "Omar",
  lastName: "Inventé",
  email: "omar.invente@example.org",
  phone: "+33639980005",
  job: "Responsable du personnel",
  businessSiret: "00000002600013",
  businessName: "Librairie des Pages Blanches",
  businessAddress: "3 place du Modèle, 35999 Villeneuve-l’Exemple",
};

const example = conventionRequestExample();
const between = (start: PlainDate, end: PlainDate, week = week35): readonly [string, unknown][] => [
  ["dateStart", start],
  ["dateEnd", end],
  ["schedule", expandWeek(week, start, end)],
];
const hours = (start: string, end: string, ...more: { start: string; end: string }[]) =>
  scheduleOf([{ date: "2026-12-07T00:00:00.000Z", timePeriods: [{ start, end }, ...more] }], false);
const withSchedule = (change: Partial<ConventionRequest["schedule"]>): unknown =>
  changed(["schedule", { ...example.schedule, ...change }]);
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
  ...requiredKeys.map((key): [string, unknown, string] => [`1: ${key} missing`, changed([key, undefined]), key]),
  ["4: empty agency", changed(["agencyId", ""]), "agencyId"],
  ["5: SIRET of 13 digits", changed(["siret", "1234567890123"]), "siret"],
  ["6: empty business name", changed(["businessName", " "]), "businessName"],
  ["6: business name of 256 characters", changed(["businessName", "a".repeat(256)]), "businessName"],
  ["7: no activity", changed(["immersionActivities", ""]), "immersionActivities"],
  ["7: activities of 2001 characters", changed(["immersionActivities", "a".repeat(2001)]), "immersionActivities"],
  ["8: a tag in the activities", changed(["immersionActivities", "<b>pain</b>"]), "immersionActivities"],
  ["8: an encoded tag in the activities", changed(["immersionActivities", "&lt;b&gt;"]), "immersionActivities"],
  ["9: skills of 2001 characters", changed(["immersionSkills", "a".repeat(2001)]), "immersionSkills"],
  ["10: conditions of 6001 characters", changed(["workConditions", "a".repeat(6001)]), "workConditions"],
  ["11: advantages of 3001 characters", changed(["businessAdvantages", "a".repeat(3001)]), "businessAdvantages"],
  [
    "12: protection of 256 characters",
    changed(["individualProtectionDescription", "a".repeat(256)]),
    "individualProtectionDescription",
  ],
  [
    "13: prevention of 256 characters",
    changed(["sanitaryPreventionDescription", "a".repeat(256)]),
    "sanitaryPreventionDescription",
  ],
  [
    "15: French address without postcode",
    changed(["immersionAddress", "12 rue de l’Invention, Villeneuve"]),
    "immersionAddress",
  ],
  ["16: address of 256 characters", changed(["immersionAddress", `35999 ${"a".repeat(250)}`]), "immersionAddress"],
  ["17: unknown remote mode", changed(["remoteWorkMode", "FOO"]), "remoteWorkMode"],
  ["18: unknown objective", changed(["immersionObjective", "Travailler"]), "immersionObjective"],
  ["19: ROME Z9999", changed(["immersionAppellation.romeCode", "Z9999"]), "immersionAppellation.romeCode"],
  [
    "20: appellation of 4 digits",
    changed(["immersionAppellation.appellationCode", "1157"]),
    "immersionAppellation.appellationCode",
  ],
  ["21: head-count 7-8", changed(["establishmentNumberEmployeesRange", "7-8"]), "establishmentNumberEmployeesRange"],
  ["22: e-mail a@b", changed([`${b}.email`, "a@b"]), `${b}.email`],
  ["23: no e-mail", changed([`${b}.email`, ""]), `${b}.email`],
  ["24: e-mail with an apostrophe", changed([`${b}.email`, "d'arc@example.org"]), `${b}.email`],
  ["25: wrong phone", changed([`${b}.phone`, "wrong"]), `${b}.phone`],
  ["26: emergency phone 12", changed([`${b}.emergencyContactPhone`, "12"]), `${b}.emergencyContactPhone`],
  ["27: emergency e-mail x", changed([`${b}.emergencyContactEmail`, "x"]), `${b}.emergencyContactEmail`],
  [
    "28: emergency contact of 1025 characters",
    changed([`${b}.emergencyContact`, "a".repeat(1025)]),
    `${b}.emergencyContact`,
  ],
  ["29: financial help of 1801 characters", changed([`${b}.financiaryHelp`, "a".repeat(1801)]), `${b}.financiaryHelp`],
  ["30: no first name", changed([`${b}.firstName`, ""]), `${b}.firstName`],
  ["31: last name of 256 characters", changed([`${b}.lastName`, "a".repeat(256)]), `${b}.lastName`],
  ["32: another actor's role", changed([`${b}.role`, "establishment-tutor"]), `${b}.role`],
  ["33: birth date dd/mm/yyyy", changed([`${b}.birthdate`, "14/07/1998"]), `${b}.birthdate`],
  ["34: born in 1890", changed([`${b}.birthdate`, "1890-01-01"]), `${b}.birthdate`],
  ["35: born in 1900", changed([`${b}.birthdate`, "1900-01-01"]), `${b}.birthdate`],
  ["36: x2000-01-01", changed([`${b}.birthdate`, "x2000-01-01"]), `${b}.birthdate`],
  ["37: start in six years", changed(...between("2032-12-06", "2032-12-10")), "dateStart"],
  ["40: time 9:00", changed(["schedule", hours("9:00", "12:00")]), "schedule.complexSchedule.0.timePeriods.0.start"],
  ["41: time 24:00", changed(["schedule", hours("09:00", "24:00")]), "schedule.complexSchedule.0.timePeriods.0.end"],
  [
    "42: employer's SIRET of 13 digits",
    changed(["signatories.beneficiaryCurrentEmployer", { ...employer, businessSiret: "1234567890123" }]),
    "signatories.beneficiaryCurrentEmployer.businessSiret",
  ],
  [
    "43: employer without name",
    changed(["signatories.beneficiaryCurrentEmployer", { ...employer, businessName: "" }]),
    "signatories.beneficiaryCurrentEmployer.businessName",
  ],
  [
    "44: a day that is no datetime",
    withSchedule({ complexSchedule: [{ date: "lundi", timePeriods: [] }] }),
    "schedule.complexSchedule.0.date",
  ],
  ["45: beneficiary's e-mail = representative's", changed([`${r}.email`, "lea.fictive@example.org"]), `${b}.email`],
  ["45: the other of the two", changed([`${r}.email`, "lea.fictive@example.org"]), `${r}.email`],
  ["46: the same in other letters", changed([`${r}.email`, "LEA.Fictive@example.org"]), `${r}.email`],
  [
    "47: employer's e-mail = beneficiary's",
    changed(["signatories.beneficiaryCurrentEmployer", { ...employer, email: "lea.fictive@example.org" }]),
    "signatories.beneficiaryCurrentEmployer.email",
  ],
  [
    "48: legal representative's e-mail = representative's",
    changed(["signatories.beneficiaryRepresentative", { ...legalRepresentative, email: "karim.modele@example.org" }]),
    "signatories.beneficiaryRepresentative.email",
  ],
  [
    "49: tutor's e-mail = beneficiary's",
    changed(["establishmentTutor.email", "lea.fictive@example.org"]),
    "establishmentTutor.email",
  ],
  [
    "50: tutor's e-mail = legal representative's",
    changed(
      ["signatories.beneficiaryRepresentative", legalRepresentative],
      ["establishmentTutor.email", "anne.fictive@example.org"],
    ),
    "establishmentTutor.email",
  ],
  [
    "51: tutor's e-mail = employer's",
    changed(
      ["signatories.beneficiaryCurrentEmployer", employer],
      ["establishmentTutor.email", "omar.invente@example.org"],
    ),
    "establishmentTutor.email",
  ],
  ["52: one phone for two", changed([`${r}.phone`, "+33639980001"]), `${r}.phone`],
  ["53: one phone for two, once in national form", changed([`${r}.phone`, "06 39 98 00 01"]), `${b}.phone`],
  ["55: end before start", changed(...between("2026-12-11", "2026-12-07")), "dateEnd"],
  ["56: start + 31 days", changed(...between("2026-12-01", "2027-01-01")), "dateEnd"],
  ["57: 31 days of presence", changed(...between("2026-12-01", "2026-12-31", everyDay)), "dateEnd"],
  [
    "61: 16 the day after the start",
    changed([`${b}.birthdate`, "2010-12-08"], ["signatories.beneficiaryRepresentative", legalRepresentative]),
    `${b}.birthdate`,
  ],
  [
    "62: 17 years without legal representative",
    changed([`${b}.birthdate`, "2009-06-01"]),
    "signatories.beneficiaryRepresentative",
  ],
  [
    "63: 18 the day after the start, without legal representative",
    changed([`${b}.birthdate`, "2008-12-08"]),
    "signatories.beneficiaryRepresentative",
  ],
  ["64: 121 years", changed([`${b}.birthdate`, "1905-01-01"]), `${b}.birthdate`],
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
    changed(
      ...between("2026-12-07", "2026-12-11", [
        ...Array.from({ length: 4 }, () => [{ start: "08:00", end: "18:00" }]),
        [{ start: "08:00", end: "16:30" }],
        [],
        [],
      ]),
    ),
    "schedule",
  ],
  ["71: 22:00 to 02:00", changed(["schedule", hours("22:00", "02:00")]), "schedule"],
  ["72: 09:00 to 09:00", changed(["schedule", hours("09:00", "09:00")]), "schedule"],
  ["73: 12:00 to 09:00", changed(["schedule", hours("12:00", "09:00")]), "schedule"],
  [
    "74: periods that overlap",
    changed(["schedule", hours("09:00", "12:00", { start: "11:00", end: "13:00" })]),
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
  ["78: schedule outside the dates", changed(["schedule", expandWeek(week35, "2027-02-01", "2027-02-05")]), "schedule"],
  ["product: a first day that is past", changed(...between("2026-11-16", "2026-11-20")), "dateStart"],
  [
    "product: a day outside the dates",
    changed(["schedule", expandWeek(week35, "2026-12-07", "2026-12-21")]),
    "schedule",
  ],
  ["product: born tomorrow", changed([`${b}.birthdate`, "2026-11-21"]), `${b}.birthdate`],
];

describe("refusals of spec 12 at creation", () => {
  it.each(refused)("case %s", (_title, value, path) => {
    expect(issuesOf(value)).toContain(path);
  });

  it("marks each field with one sentence that says what to do", () => {
    const message = conventionSubmission({ today }).safeParse(changed(["schedule", hours("13:30", "10:30")])).error
      ?.issues[0]?.message;
    expect(message?.replaceAll("\u00a0", " ")).toBe(
      "Lundi 7 décembre : la fin (10 h 30) doit être après le début (13 h 30).",
    );
  });
});

describe("accepted, easy to break by accident (spec 12.8)", () => {
  it.each<[string, unknown]>([
    ["the base case", changed()],
    ["a SIRET with spaces and a wrong key", changed(["siret", "123 456 789 01234"])],
    ["agencyId: x", changed(["agencyId", "x"])],
    ["5 < 6 in a text", changed(["immersionActivities", "5 < 6"])],
    ["equipment without description", changed(["individualProtectionDescription", ""])],
    ["a Belgian address without postcode", changed(["immersionAddress", "Rue Inventée 3, Bruxelles, Belgique"])],
    ["accents and capitals in an e-mail", changed([`${b}.email`, "LÉA.Fictive@example.org"])],
    ["a landline in national form", changed([`${b}.phone`, "01 99 00 12 34"])],
    ["a number of the United States", changed([`${b}.phone`, "+1 202 555 0123"])],
    ["tutor's e-mail = representative's", changed(["establishmentTutor.email", "karim.modele@example.org"])],
    ["tutor's phone = beneficiary's", changed(["establishmentTutor.phone", "+33639980001"])],
    ["one single day", changed(...between("2026-12-07", "2026-12-07"))],
    ["31 calendar days, a month that has them", changed(...between("2026-12-01", "2026-12-31"))],
    [
      "48 h in a week",
      changed(
        ...between("2026-12-07", "2026-12-11", [
          ...Array.from({ length: 4 }, () => [{ start: "08:00", end: "18:00" }]),
          [{ start: "08:00", end: "16:00" }],
          [],
          [],
        ]),
      ),
    ],
    ["periods that touch", changed(["schedule", hours("09:00", "12:00", { start: "12:00", end: "13:00" })])],
    ["night hours, that the agency will justify", changed(["schedule", hours("04:00", "09:00")])],
    ["an adult with a legal representative", changed(["signatories.beneficiaryRepresentative", legalRepresentative])],
    [
      "exactly 16",
      changed([`${b}.birthdate`, "2010-12-07"], ["signatories.beneficiaryRepresentative", legalRepresentative]),
    ],
    ["exactly 18 without representative", changed([`${b}.birthdate`, "2008-12-07"])],
    ["an employee with their employer", changed(["signatories.beneficiaryCurrentEmployer", employer])],
  ])("%s", (_title, value) => {
    expect(issuesOf(value)).toEqual([]);
  });

  it("drops what the server decides, and what nobody knows", () => {
    const sent = changed(
      ["status", "ACCEPTED_BY_VALIDATOR"],
      ["dateSubmission", "2020-01-01"],
      ["dateApproval", "2020-01-01"],
      ["dateValidation", "2020-01-01"],
      ["validators", { agencyValidator: { firstname: "Un", lastname: "Faux" } }],
      ["renewed", { from: "x", justification: "x" }],
      [`${b}.signedAt`, "2026-11-20T08:00:00.000Z"],
      ["unknown", true],
    );
    expect(conventionRequest.parse(sent)).toEqual(conventionRequest.parse(changed()));
  });

  it("gives exactly what the domain works on", () => {
    const request: ConventionRequest = conventionRequest.parse(changed());
    expect(request).toEqual(example);
  });

  it("lets a member of the agency start in the past", () => {
    const past = changed(...between("2026-11-16", "2026-11-20"));
    expect(conventionSubmission({ today, byAgency: true }).safeParse(past).success).toBe(true);
  });

  it("knows no clock: the same request is judged by the day it is told", () => {
    expect(issuesOf(changed(), addDays("2026-12-07", 1))).toEqual(["dateStart"]);
  });
});

describe("small inputs", () => {
  it.each<[string, { safeParse: (value: unknown) => { success: boolean } }, unknown, boolean]>([
    ["92: agreement without names", agreementInput, {}, false],
    ["agreement with empty names", agreementInput, { firstname: "", lastname: "" }, true],
    ["93: rejection without reason", justifiedInput, {}, false],
    ["93: rejection with an empty reason", justifiedInput, { statusJustification: " " }, false],
    ["14: reason of 6001 characters", justifiedInput, { statusJustification: "a".repeat(6001) }, false],
    ["reason of 6000 characters", justifiedInput, { statusJustification: "a".repeat(6000) }, true],
    [
      "95: renewal without justification",
      renewInput,
      { dateStart: "2027-01-04", dateEnd: "2027-01-08", schedule: example.schedule, justification: "" },
      false,
    ],
    [
      "96: transfer with an empty justification",
      transferInput,
      { agencyId: example.agencyId, justification: "" },
      false,
    ],
    [
      "96: transfer with 1025 characters",
      transferInput,
      { agencyId: example.agencyId, justification: "a".repeat(1025) },
      false,
    ],
    ["transfer", transferInput, { agencyId: example.agencyId, justification: "Déménagement" }, true],
    ["97: tutor's last name empty", editFinalInput, { establishmentTutor: { lastName: "" } }, false],
    ["final edit of nothing", editFinalInput, {}, true],
    ["change asked of the counsellor", requestChangeInput, { reason: "x", addressee: "counsellor" }, false],
    ["change asked of the tutor", requestChangeInput, { reason: "x", addressee: "establishment-tutor" }, true],
    ["contact of nobody", correctContactInput, { role: "beneficiary" }, false],
    ["contact of one role", correctContactInput, { role: "beneficiary", phone: "06 39 98 00 08" }, true],
    ["counsellor's name", renameCounsellorInput, { firstname: "Sonia", lastname: "Témoin" }, true],
    ["signature without the tick", signInput, {}, false],
    ["signature with the tick", signInput, { consent: "true" }, true],
  ])("%s", (_title, schema, value, accepted) => {
    expect(schema.safeParse(value).success).toBe(accepted);
  });
});
