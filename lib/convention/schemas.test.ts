import { describe, expect, it } from "vitest";
import {
  between,
  conventionRequestExample,
  currentEmployer,
  hours,
  legalRepresentative,
  requestWith,
} from "@/tests/given/convention-request";
import type { ConventionRequest } from "./domain/convention";
import { addDays, type PlainDate } from "./domain/plain-date";
import {
  agreementInput,
  conventionRequest,
  conventionSubmission,
  correctContactInput,
  editFinalInput,
  justifiedInput,
  renameCounsellorInput,
  renewForm,
  renewInput,
  requestChangeInput,
  signatureLinkInput,
  signInput,
  transferInput,
} from "./schemas";

const today = "2026-11-20";

const issuesOf = (value: unknown, on: PlainDate = today): readonly string[] => {
  const parsed = conventionSubmission({ today: on }).safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join("."));
};

const example = conventionRequestExample();

const b = "signatories.beneficiary";

describe("accepted, easy to break by accident (spec 12.8)", () => {
  it.each<[string, unknown]>([
    ["the base case", requestWith()],
    ["a SIRET with spaces and a wrong key", requestWith(["siret", "123 456 789 01234"])],
    ["agencyId: x", requestWith(["agencyId", "x"])],
    ["5 < 6 in a text", requestWith(["immersionActivities", "5 < 6"])],
    ["equipment without description", requestWith(["individualProtectionDescription", ""])],
    ["a Belgian address without postcode", requestWith(["immersionAddress", "Rue Inventée 3, Bruxelles, Belgique"])],
    ["accents and capitals in an e-mail", requestWith([`${b}.email`, "LÉA.Fictive@example.org"])],
    ["a landline in national form", requestWith([`${b}.phone`, "01 99 00 12 34"])],
    ["a number of the United States", requestWith([`${b}.phone`, "+1 202 555 0123"])],
    ["tutor's e-mail = representative's", requestWith(["establishmentTutor.email", "karim.modele@example.org"])],
    ["tutor's phone = beneficiary's", requestWith(["establishmentTutor.phone", "+33639980001"])],
    ["one single day", requestWith(...between("2026-12-07", "2026-12-07"))],
    ["31 calendar days, a month that has them", requestWith(...between("2026-12-01", "2026-12-31"))],
    [
      "48 h in a week",
      requestWith(
        ...between("2026-12-07", "2026-12-11", [
          ...Array.from({ length: 4 }, () => [{ start: "08:00", end: "18:00" }]),
          [{ start: "08:00", end: "16:00" }],
          [],
          [],
        ]),
      ),
    ],
    ["periods that touch", requestWith(["schedule", hours("09:00", "12:00", { start: "12:00", end: "13:00" })])],
    ["night hours, that the agency will justify", requestWith(["schedule", hours("04:00", "09:00")])],
    [
      "an adult with a legal representative",
      requestWith(["signatories.beneficiaryRepresentative", legalRepresentative]),
    ],
    [
      "exactly 16",
      requestWith([`${b}.birthdate`, "2010-12-07"], ["signatories.beneficiaryRepresentative", legalRepresentative]),
    ],
    ["exactly 18 without representative", requestWith([`${b}.birthdate`, "2008-12-07"])],
    ["an employee with their employer", requestWith(["signatories.beneficiaryCurrentEmployer", currentEmployer])],
  ])("%s", (_title, value) => {
    expect(issuesOf(value)).toEqual([]);
  });

  it("drops what the server decides, and what nobody knows", () => {
    const sent = requestWith(
      ["status", "ACCEPTED_BY_VALIDATOR"],
      ["dateSubmission", "2020-01-01"],
      ["dateApproval", "2020-01-01"],
      ["dateValidation", "2020-01-01"],
      ["validators", { agencyValidator: { firstname: "Un", lastname: "Faux" } }],
      ["renewed", { from: "x", justification: "x" }],
      [`${b}.signedAt`, "2026-11-20T08:00:00.000Z"],
      ["unknown", true],
    );
    expect(conventionRequest.parse(sent)).toEqual(conventionRequest.parse(requestWith()));
  });

  it("gives exactly what the domain works on", () => {
    const request: ConventionRequest = conventionRequest.parse(requestWith());
    expect(request).toEqual(example);
  });

  it("lets a member of the agency start in the past", () => {
    const past = requestWith(...between("2026-11-16", "2026-11-20"));
    expect(conventionSubmission({ today, byAgency: true }).safeParse(past).success).toBe(true);
  });

  it("knows no clock: the same request is judged by the day it is told", () => {
    expect(issuesOf(requestWith(), addDays("2026-12-07", 1))).toEqual(["dateStart"]);
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
    ["38: renewal with an empty reason", renewForm, { justification: "" }, false],
    ["98: link to sign for the tutor", signatureLinkInput, { role: "establishment-tutor", channel: "email" }, false],
    ["99: link to sign by push", signatureLinkInput, { role: "beneficiary", channel: "push" }, false],
    ["link to sign by SMS", signatureLinkInput, { role: "beneficiary", channel: "sms" }, true],
    ["signature without the tick", signInput, {}, false],
    ["signature with the tick", signInput, { consent: "true" }, true],
  ])("%s", (_title, schema, value, accepted) => {
    expect(schema.safeParse(value).success).toBe(accepted);
  });
});
