import { type ActorRole, isSignatoryRole } from "@/lib/convention/domain/roles";
import { type Transition, transitions, type Verb } from "@/lib/convention/domain/transitions";
import type { Access, PartnerRight } from "./table";
import type { Who } from "./who";

/** Whose thing is walked to: one's own, another tenant's, or that of somebody else on one's own convention. */
export const tenants = ["own", "other", "neighbour"] as const;
export type Tenant = (typeof tenants)[number];

const reading = ["counsellor", "validator", "agency-admin", "agency-viewer"];

const rolesOn = (who: Who, tenant: Tenant): readonly ActorRole[] => {
  if (who.account !== "whole") return [];
  const inAgency = who.agencyRoles[tenant === "other" ? "other" : "own"].filter((role) => reading.includes(role));
  return who.isOperator ? [...inAgency, "back-office"] : inAgency;
};

const isPartnerWith = (right: PartnerRight, who: Who): boolean => who.partner?.rights.includes(right) ?? false;

const byRole = (verb: Verb, roles: readonly ActorRole[]): boolean => {
  const { by }: Transition = transitions[verb];
  return by === "anyone" || roles.some((role) => by.includes(role));
};

const isOfCompany = (as: "reader" | "administrator", who: Who, tenant: Tenant): boolean => {
  if (who.account !== "whole") return false;
  const role = who.companyRoles[tenant === "other" ? "other" : "own"];
  return who.isOperator || (as === "reader" ? role !== null : role === "establishment-admin");
};

const isOfTeam = (as: "member" | "manager" | "oneself", roles: readonly ActorRole[]): boolean => {
  if (as === "manager") return roles.some((role) => role === "agency-admin" || role === "back-office");
  return roles.some((role) => as === "member" || role !== "back-office");
};

/**
 * Whether somebody may enter, said once more from the rules of product.md 1, 2 and 7 and the transition table, apart from the
 * code that is judged.
 */
export const mayEnter = (access: Access, who: Who, tenant: Tenant): boolean => {
  switch (access.for) {
    case "everybody":
      return true;
    case "account":
      return who.account === "whole";
    case "step":
      return who.account === "half" && access.step === "second-factor";
    case "agency":
      return rolesOn(who, tenant).length > 0;
    case "colleagues":
      return isOfTeam("oneself", rolesOn(who, tenant));
    case "team":
      return isOfTeam(access.as, rolesOn(who, tenant));
    case "view":
      return rolesOn(who, tenant).some((role) =>
        access.as === "reader" ? role !== "back-office" : role === "agency-admin",
      );
    case "act":
      return byRole(access.verb, rolesOn(who, tenant));
    case "person":
      return who.role !== null && tenant === "own";
    case "signatory":
      return who.role !== null && tenant === "own" && byRole(access.verb, isSignatoryRole(who.role) ? [who.role] : []);
    case "discussion":
      return who.account === "whole" && tenant !== "neighbour" && who.companyRoles[tenant] !== null;
    case "candidate":
      return who.candidate === tenant;
    case "batch":
      return who.batchMaker === tenant;
    case "draft":
      return who.isDraftOwner && tenant === "own";
    case "holder":
      return who.holder === tenant;
    case "holders":
      return who.holder !== null;
    case "company":
      return isOfCompany(access.as, who, tenant);
    case "consumer":
      return who.apiContact === tenant;
    case "registration":
      return who.registrant === tenant;
    case "operator":
      return who.account === "whole" && who.isOperator;
    case "partner":
      return isPartnerWith(access.right, who) && (!access.scoped || who.partner?.scope === tenant);
    case "nobody":
      return false;
  }
};

/** What an address or an action answered. */
export type Answer = {
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
  /** Whether any row of the database changed meanwhile. */
  readonly wrote: boolean;
};

/** Words of the conventions and drafts that are walked to: nobody who may not enter ever receives one of them. */
const secrets = ["Fictive", "Modèle", "Prototype", "example.org", "Pain Imaginaire"];

const leadsToSignIn = ({ location }: Answer): boolean => location?.startsWith("/connexion") ?? false;
const isRedirection = ({ status }: Answer): boolean => status >= 300 && status < 400;
const turnsAway = (answer: Answer): boolean =>
  [400, 401, 403, 404, 405, 406].includes(answer.status) || isRedirection(answer);

/** What is expected of a door: whether this person may enter, what they then see, and what it may do with everybody else. */
export type Expected = {
  readonly allowed: boolean;
  readonly shows?: string | undefined;
  /** It may send on whoever has nothing to do there, to sign in included. */
  readonly forwards?: boolean | undefined;
  /** It shows everybody how to receive a code. */
  readonly asksForCode?: boolean | undefined;
};

/** What is wrong with an answer to a reader; undefined when nothing is. */
export const faultOfRead = (answer: Answer, expected: Expected): string | undefined => {
  const { allowed, shows, forwards, asksForCode } = expected;
  if (answer.status >= 500) return `error ${answer.status}`;
  if (answer.wrote) return "a GET wrote something";
  if (allowed) {
    if ([401, 403, 404].includes(answer.status)) return `turned away (${answer.status})`;
    if (leadsToSignIn(answer) && !forwards) return "sent to sign in";
    return shows && !answer.body.includes(shows) ? `does not show “${shows}”` : undefined;
  }
  const told = secrets.find((secret) => answer.body.includes(secret));
  if (told) return `tells “${told}”`;
  return turnsAway(answer) || (asksForCode && answer.status === 200) ? undefined : `lets in (${answer.status})`;
};

/** What is wrong with an answer to a call that may write; undefined when nothing is. */
export const faultOfWrite = (answer: Answer, expected: { allowed: boolean; writes: boolean }): string | undefined =>
  expected.allowed || turnsAway(answer) ? faultOfAct(answer, expected) : `lets in (${answer.status})`;

/** What is wrong with an answer to a caller of an action; undefined when nothing is. */
export const faultOfAct = (
  answer: Answer,
  { allowed, writes }: { allowed: boolean; writes: boolean },
): string | undefined => {
  if (answer.status >= 500) return `error ${answer.status}`;
  if (allowed) return writes && !answer.wrote ? `did nothing (${answer.status} ${answer.body.slice(-300)})` : undefined;
  if (answer.wrote) return "wrote something";
  const told = secrets.find((secret) => answer.body.includes(secret));
  return told && `tells “${told}”`;
};
