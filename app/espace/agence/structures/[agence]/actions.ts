"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { TeamDone } from "@/components/agency/team/team-words";
import {
  accessOfManager,
  accessToTeam,
  addMember,
  answerAgencyJoin,
  changeMember,
  changeSettings,
  chooseMails,
  leaveAgency,
  removeMember,
} from "@/lib/agency";
import { agencySettings, changedMember, newMember, ownMails, refusalReason } from "@/lib/agency/schemas";
import type { FormState } from "@/lib/platform/form-state";
import { formAction } from "@/lib/web/form-action";
import { requireUser } from "@/lib/web/session";

const done = (agencyId: string, what: TeamDone): never =>
  redirect(`/espace/agence/structures/${agencyId}?fait=${what}`);
const managerOf = async (agencyId: string) => ({ actor: accessOfManager(await requireUser(), agencyId) });
const memberOf = async (agencyId: string) => ({ actor: accessToTeam(await requireUser(), agencyId) });
const whatTheyDo = changedMember.omit({ userId: true });

/** Adds somebody to the agency by their address. */
export const addPerson = async (agencyId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("add-member", newMember, async (input) => {
    await addMember(await managerOf(agencyId), input);
    return done(agencyId, "ajout");
  })(state, data);

/** Changes what a member does and receives. */
export const changePerson = async (
  agencyId: string,
  userId: string,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  formAction("change-member", whatTheyDo, async (input) => {
    await changeMember(await managerOf(agencyId), { userId, ...input });
    return done(agencyId, "role");
  })(state, data);

/** Takes a member out of the agency. */
export const removePerson = async (
  agencyId: string,
  userId: string,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  formAction("remove-member", z.object({}), async () => {
    await removeMember(await managerOf(agencyId), { userId });
    return done(agencyId, "retrait");
  })(state, data);

/** Gives a role to somebody who asks to join. */
export const acceptPerson = async (
  agencyId: string,
  userId: string,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  formAction("accept-join", whatTheyDo, async (input) => {
    await answerAgencyJoin(await managerOf(agencyId), { answer: "accept", userId, ...input });
    return done(agencyId, "accord");
  })(state, data);

/** Refuses somebody who asks to join, with a reason. */
export const refusePerson = async (
  agencyId: string,
  userId: string,
  state: FormState,
  data: FormData,
): Promise<FormState> =>
  formAction("refuse-join", refusalReason, async ({ reason }) => {
    await answerAgencyJoin(await managerOf(agencyId), { answer: "refuse", userId, reason });
    return done(agencyId, "refus");
  })(state, data);

/** Chooses what one receives of the agency. */
export const chooseOwnMails = async (agencyId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("choose-mails", ownMails, async (input) => {
    await chooseMails(await memberOf(agencyId), input);
    return done(agencyId, "messages");
  })(state, data);

/** Leaves the agency. */
export const leave = async (agencyId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("leave-agency", z.object({}), async () => {
    await leaveAgency(await memberOf(agencyId), {});
    redirect("/espace/agence/structures?fait=depart");
  })(state, data);

/** Changes the agency's settings. */
export const saveSettings = async (agencyId: string, state: FormState, data: FormData): Promise<FormState> =>
  formAction("agency-settings", agencySettings, async (input) => {
    await changeSettings(await managerOf(agencyId), input);
    return done(agencyId, "reglages");
  })(state, data);
