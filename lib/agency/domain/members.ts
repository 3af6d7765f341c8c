import { DomainError } from "@/lib/platform/errors";
import { french } from "@/lib/platform/typography";
import type { Agency, AgencyRole } from "./agency";

/** Roles that an administrator gives; the others follow from a request that waits. */
export const givenRoles = [
  "counsellor",
  "validator",
  "agency-admin",
  "agency-viewer",
] as const satisfies readonly AgencyRole[];
export type GivenRole = (typeof givenRoles)[number];

/** What people read for each role (platform.md 2.1). */
export const agencyRoleLabels: Record<AgencyRole, string> = {
  counsellor: "Vérifie les conventions",
  validator: "Valide les conventions",
  "agency-admin": "Administre la structure",
  "agency-viewer": "Lit les conventions",
  "to-review": "Attend une réponse",
};

/** How often a member is written to: as things happen, or once each working morning. */
export const mailRhythms = ["each", "daily"] as const;
export type MailRhythm = (typeof mailRhythms)[number];

/** What a member chooses to receive: as things happen, one summary each working morning, or nothing. */
export const mailChoices = ["each", "daily", "none"] as const;
export type MailChoice = (typeof mailChoices)[number];

/** What people read for each choice. */
export const mailChoiceLabels: Record<MailChoice, string> = {
  each: "Un e-mail à chaque événement",
  daily: "Un seul e-mail chaque matin de semaine",
  none: "Aucun e-mail",
};

/** What a right of its holder says of their e-mails. */
export const mailChoiceOf = (right: { readonly isNotified: boolean; readonly rhythm: MailRhythm }): MailChoice =>
  right.isNotified ? right.rhythm : "none";

/** One person of an agency, as its rules see them: the rights that they hold there, not those that another agency lends. */
export type Member = {
  readonly userId: string;
  readonly roles: readonly AgencyRole[];
  /** Whether they are written to, at once or each morning. */
  readonly isNotified: boolean;
};

/** What the rules need to know of the agency, and of each of its people. */
export type RuledAgency = Pick<Agency, "kind"> &
  Partial<Pick<Agency, "validationSteps">> & { readonly refersTo?: object | undefined };
type RuledMember = Omit<Member, "userId">;

const holds = (role: AgencyRole) => (member: RuledMember) => member.roles.includes(role);

/** Whether somebody holds a role and is written to. */
export const isToldAs = (role: AgencyRole) => (member: RuledMember) => member.isNotified && member.roles.includes(role);

type Rule = {
  readonly code: string;
  readonly message: string;
  readonly isBroken: (agency: RuledAgency, after: readonly RuledMember[], before: readonly RuledMember[]) => boolean;
};

const rules: readonly Rule[] = [
  {
    code: "notEnoughCounsellors",
    message: "Il faut au moins une personne qui vérifie les conventions et qui reçoit les e-mails.",
    isBroken: ({ refersTo, validationSteps }, after) =>
      (refersTo !== undefined || validationSteps === "counsellor-and-validator" || after.some(holds("counsellor"))) &&
      !after.some(isToldAs("counsellor")),
  },
  {
    code: "notEnoughValidators",
    message: "Il faut au moins une personne qui valide les conventions et qui reçoit les e-mails.",
    isBroken: ({ refersTo }, after) => !refersTo && !after.some(isToldAs("validator")),
  },
  {
    code: "validatorsElsewhere",
    message: "Cette structure accompagne seulement : la structure prescriptrice valide, et choisit qui.",
    isBroken: ({ refersTo }, after) => refersTo !== undefined && after.some(holds("validator")),
  },
  {
    code: "noCounsellorHere",
    message: "À France Travail, une seule personne vérifie et valide : personne n’y vérifie seulement.",
    isBroken: ({ kind }, after) => kind === "pole-emploi" && after.some(holds("counsellor")),
  },
  {
    // Ours: an agency that loses its last administrator could only write to support.
    code: "notEnoughAdmins",
    message: "Il faut au moins une personne qui administre la structure. Nommez-en une autre d’abord.",
    isBroken: (_agency, after, before) => before.some(holds("agency-admin")) && !after.some(holds("agency-admin")),
  },
];

/** Each rule that an agency's people break (platform.md 1.5), with what is read of it; a member who waits for an answer counts for nothing. */
export const brokenRules = (
  agency: RuledAgency,
  after: readonly RuledMember[],
  before: readonly RuledMember[] = [],
): readonly { readonly code: string; readonly message: string }[] =>
  rules
    .filter((rule) => rule.isBroken(agency, after, before))
    .map(({ code, message }) => ({ code, message: french(message) }));

/** What an agency's people may not become, as the refusal of the first broken rule; undefined when all hold. */
export const memberRules = (
  agency: RuledAgency,
  after: readonly RuledMember[],
  before: readonly RuledMember[] = [],
): DomainError | undefined => {
  const [broken] = brokenRules(agency, after, before);
  return broken && new DomainError("invalid", broken.code, broken.message);
};

/** Who may ask to join an agency of France Travail: its own people, by their address (platform.md 2.3). */
export const mayAskToJoin = (kind: Agency["kind"], email: string): boolean =>
  kind !== "pole-emploi" || email.endsWith("@francetravail.fr");

/** Roles that an agency may give: those that its rules do not forbid to everybody (platform.md 1.5, rules 4 and 5). */
export const rolesOf = ({ kind, refersTo }: Pick<RuledAgency, "kind"> & { readonly refersTo: string | null }) =>
  givenRoles.filter(
    (role) => !(role === "validator" && refersTo !== null) && !(role === "counsellor" && kind === "pole-emploi"),
  );
