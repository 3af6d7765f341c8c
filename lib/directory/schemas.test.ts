import { describe, expect, it } from "vitest";
import { suggestedQuota } from "./domain/quota";
import { type RightChange, rightChanges, type UserRight } from "./domain/rights";
import { formEstablishment } from "./schemas";

const admin = {
  role: "establishment-admin",
  status: "ACCEPTED",
  email: "camille@entreprise.example.org",
  job: "Gérance",
  phone: "01 99 00 12 34",
  shouldReceiveDiscussionNotifications: true,
};
const contact = {
  role: "establishment-contact",
  status: "ACCEPTED",
  email: "noa@entreprise.example.org",
  shouldReceiveDiscussionNotifications: true,
};
const form = {
  siret: "00000000100010",
  businessName: "Entreprise inventée",
  businessAddresses: [{ id: "3c8a4b0e-9a7d-4e55-9d2f-0a1b2c3d4e5f", rawAddress: "1 rue de l’Essai, 35000 Rennes" }],
  offers: [{ appellationCode: "11573", remoteWorkMode: "ON_SITE" }],
  userRights: [admin],
  contactMode: "EMAIL",
  maxContactsPerMonth: 6,
  searchableBy: { students: true, jobSeekers: true },
  fitForDisabledWorkers: "no",
};

const messagesOf = (changes: object): readonly string[] => {
  const parsed = formEstablishment.safeParse({ ...form, ...changes });
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
};
const accepted: readonly string[] = [];
const mainByPhone = { isMainContactByPhone: true };
const welcomeAddress = { potentialBeneficiaryWelcomeAddress: "2 rue de l’Essai, 35000 Rennes" };

describe("the form of a company (directory.md 10)", () => {
  it("57 takes a SIRET with its spaces, and no other number of digits", () => {
    expect(formEstablishment.parse({ ...form, siret: "1234 5678 9012 34" }).siret).toBe("12345678901234");
    expect(messagesOf({ siret: "1234567890123" })).toEqual(["Le SIRET compte 14 chiffres. Il en manque 1."]);
  });

  it("58 refuses a legal form as a name", () => {
    expect(messagesOf({ businessNameCustomized: "sas" })).toHaveLength(1);
    expect(messagesOf({ businessNameCustomized: "SAS Dupont" })).toEqual(accepted);
  });

  it("59 wants an administrator who is accepted", () => {
    const message = "Il faut au moins une personne qui administre la fiche.";
    expect(messagesOf({ userRights: [contact] })).toEqual([message]);
    expect(messagesOf({ userRights: [{ ...admin, status: "PENDING" }, contact] })).toEqual([message]);
  });

  it("60 refuses one address for two people", () => {
    expect(messagesOf({ userRights: [admin, { ...contact, email: admin.email.toUpperCase() }] })).toEqual([
      "La même adresse e-mail est donnée à deux personnes.",
    ]);
  });

  it("61 wants somebody who receives the requests", () => {
    const silent = { ...admin, shouldReceiveDiscussionNotifications: false };
    expect(messagesOf({ userRights: [silent] })).toEqual([
      "Il faut au moins une personne qui reçoit les candidatures.",
    ]);
    expect(messagesOf({ userRights: [silent, contact] })).toEqual(accepted);
  });

  it("62 by phone, wants one main contact, who has a number", () => {
    const message = "Choisissez la personne à appeler, une seule.";
    const byPhone = (...userRights: object[]) => messagesOf({ contactMode: "PHONE", userRights });
    expect(byPhone(admin)).toEqual([message]);
    expect(byPhone({ ...admin, ...mainByPhone })).toEqual(accepted);
    expect(byPhone({ ...admin, ...mainByPhone }, { ...contact, ...mainByPhone, phone: "0199001235" })).toEqual([
      message,
    ]);
    expect(byPhone(admin, { ...contact, ...mainByPhone })).toEqual(["Donnez le numéro de la personne à appeler."]);
  });

  it("63 in person, wants an address and one main contact", () => {
    const main = { ...admin, isMainContactInPerson: true };
    expect(messagesOf({ contactMode: "IN_PERSON", userRights: [main] })).toEqual(["Donnez l’adresse où se présenter."]);
    expect(messagesOf({ contactMode: "IN_PERSON", ...welcomeAddress })).toEqual([
      "Choisissez la personne à demander sur place, une seule.",
    ]);
    expect(messagesOf({ contactMode: "IN_PERSON", userRights: [main], ...welcomeAddress })).toEqual(accepted);
  });

  it.each([-1, 1.5, undefined])("64 refuses a quota of %s", (maxContactsPerMonth) => {
    expect(messagesOf({ maxContactsPerMonth })).toHaveLength(1);
  });
  it("64 takes a quota of 0", () => expect(messagesOf({ maxContactsPerMonth: 0 })).toEqual(accepted));

  it("65 wants a job", () => expect(messagesOf({ offers: [] })).toEqual(["Choisissez au moins un métier."]));

  it("66 takes a web address or nothing", () => {
    expect(messagesOf({ website: "ftp://x" })).toHaveLength(1);
    expect(messagesOf({ website: "" })).toEqual(accepted);
    expect(messagesOf({ website: "https://entreprise.example.org" })).toEqual(accepted);
  });

  it("wants the job and the number of an administrator (2.5)", () => {
    expect(messagesOf({ userRights: [{ ...admin, job: null, phone: null }] })).toEqual([
      "Écrivez la fonction.",
      "Écrivez le numéro.",
    ]);
  });
});

it.each([
  ["", 6],
  ["0", 2],
  ["6-9", 2],
  ["10-19", 6],
  ["20-49", 6],
  ["50-99", 8],
  ["+10000", 8],
] as const)("76 suggests from the size “%s” %i requests a month", (range, quota) => {
  expect(suggestedQuota(range)).toBe(quota);
});

describe("70 who is told what of a change of rights (directory.md 5.4)", () => {
  const right = (changes: Partial<UserRight> = {}): UserRight => ({
    role: "establishment-contact",
    status: "ACCEPTED",
    email: "noa@entreprise.example.org",
    firstName: "",
    lastName: "",
    job: "Accueil",
    phone: null,
    isMainContactByPhone: false,
    isMainContactInPerson: false,
    shouldReceiveDiscussionNotifications: true,
    ...changes,
  });
  const pending = right({ status: "PENDING" });
  const told = (kind: RightChange["kind"]) => [{ email: "noa@entreprise.example.org", kind }];

  it.each([
    ["an accepted person arrives", [], [right()], told("added")],
    ["somebody asks to join", [], [pending], told("asked")],
    ["only the job changes", [right()], [right({ job: "Direction" })], told("updated")],
    ["a request is accepted", [pending], [right()], told("accepted")],
    ["a request is refused", [pending], [], told("refused")],
    ["an accepted person leaves", [right()], [], told("removed")],
    ["nothing changes", [right()], [right({ firstName: "Noa" })], []],
  ] as const)("%s", (_what, before, after, changes) => {
    expect(rightChanges(before, after)).toEqual(changes);
  });
});
