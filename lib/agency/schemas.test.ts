import { describe, expect, it } from "vitest";
import { toNested } from "@/lib/platform/form-codec";
import { registrationForms } from "./schemas";

const facts = {
  siret: "000 006 015 00019",
  name: "Structure d’essai",
  street: "1 rue de l’Essai",
  postcode: "35000",
  city: "Rennes",
  phone: "01 99 00 12 34",
  contactEmail: "Contact@Essai.example.org",
  signature: "L’équipe",
};
const people = { validationSteps: "validator-only", validatorEmails: "a@essai.example.org" };
const own = { ...facts, ...people, kind: "cap-emploi" };
const delegated = {
  ...facts,
  ...people,
  delegationAgencyName: "Conseil départemental",
  delegationAgencyKind: "conseil-departemental",
  "delegationEndDate.day": "1",
  "delegationEndDate.month": "2",
  "delegationEndDate.year": "2030",
  atmpBearer: "prescriber",
};
const accompanying = {
  ...facts,
  kind: "autre",
  refersToId: "3c8a4b0e-9a7d-4e55-9d2f-0a1b2c3d4e5f",
  counsellorEmails: "b@essai.example.org",
};

const refused = (role: keyof typeof registrationForms, values: Readonly<Record<string, string>>) =>
  registrationForms[role].safeParse(toNested(values)).error?.issues.map(({ path }) => path.join(".")) ?? [];

describe("what is typed to register an agency (platform.md 1.4; cases 1, 2 and 74)", () => {
  it.each<[string, keyof typeof registrationForms, Readonly<Record<string, string>>, string[]]>([
    ["a prescriber", "prescripteur", own, []],
    ["France Travail, which is known already", "prescripteur", { ...own, kind: "pole-emploi" }, ["kind"]],
    ["another structure without a role", "prescripteur", { ...own, kind: "autre" }, ["kind"]],
    ["an internal kind", "prescripteur", { ...own, kind: "immersion-facile" }, ["kind"]],
    ["nobody who validates (case 1)", "prescripteur", { ...own, validatorEmails: " " }, ["validatorEmails"]],
    ["an address that is none", "prescripteur", { ...own, validatorEmails: "a@b.example.org, x" }, ["validatorEmails"]],
    [
      "two steps without a first one",
      "prescripteur",
      { ...own, validationSteps: "counsellor-and-validator" },
      ["counsellorEmails"],
    ],
    [
      "a department that does not exist",
      "prescripteur",
      { ...own, coveredDepartments: "35, 99" },
      ["coveredDepartments"],
    ],
    ["a name with a tag (case 74)", "prescripteur", { ...own, name: "<script>" }, ["name"]],
    ["a name with an entity (case 74)", "prescripteur", { ...own, name: "&lt;img src=x>" }, ["name"]],
    ["a delegation", "delegation", delegated, []],
    ["a day that does not exist", "delegation", { ...delegated, "delegationEndDate.day": "31" }, ["delegationEndDate"]],
    [
      "no day and no body",
      "delegation",
      {
        ...delegated,
        delegationAgencyName: "",
        "delegationEndDate.day": "",
        "delegationEndDate.month": "",
        "delegationEndDate.year": "",
      },
      ["delegationAgencyName", "delegationEndDate"],
    ],
    ["a structure that accompanies", "accompagnement", accompanying, []],
    [
      "one without a counsellor (case 2)",
      "accompagnement",
      { ...accompanying, counsellorEmails: "" },
      ["counsellorEmails"],
    ],
    ["one without its prescriber", "accompagnement", { ...accompanying, refersToId: "" }, ["refersToId"]],
  ])("%s", (_name, role, values, paths) => {
    expect(refused(role, values)).toEqual(paths);
  });

  it("tells everything that is missing at once, in the order of the form", () => {
    expect(refused("prescripteur", {}).slice(0, 3)).toEqual(["kind", "siret", "name"]);
    expect(refused("prescripteur", {}).at(-1)).toBe("validatorEmails");
  });

  it("reads lists as people paste them, each once", () => {
    const typed = {
      ...own,
      validatorEmails: "A@essai.example.org;\n b@essai.example.org, a@essai.example.org",
      coveredDepartments: "35 2a,44",
    };
    expect(registrationForms.prescripteur.parse(toNested(typed))).toMatchObject({
      validatorEmails: ["a@essai.example.org", "b@essai.example.org"],
      coveredDepartments: ["35", "2A", "44"],
      contactEmail: "contact@essai.example.org",
      siret: "00000601500019",
      phone: "+33199001234",
    });
  });
});
