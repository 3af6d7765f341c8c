import { randomUUID } from "node:crypto";
import type { AgencyRole } from "@/lib/agency/domain/agency";
import { getCase, linkOf, prepareBatch } from "@/lib/convention";
import { conventionActorRoles } from "@/lib/convention/domain/roles";
import type { UserActor } from "@/lib/identity";
import { type PartnerActor, subscribeToWebhook, testWebhook } from "@/lib/partner";
import { db } from "@/lib/platform/db/client";
import { given } from "@/tests/given";
import type { databaseWatch } from "../database-watch";
import { builtActions, call, open } from "./call";
import { faultOfAct, faultOfRead, faultOfWrite, mayEnter, type Tenant } from "./judge";
import {
  freshAccessRequest,
  freshConvention,
  freshDiscussion,
  removableView,
  type WalkedDiscussion,
  type World,
} from "./people";
import type { Cell } from "./proof";
import { type Access, type ActionCell, type RouteCell, waysInto } from "./table";
import type { Who } from "./who";

/** The world that is walked, and the eye on its database. */
export type Walk = { readonly world: World; readonly watch: Awaited<ReturnType<typeof databaseWatch>> };

/** What came of a walk to one door: its cells, and what was wrong. */
export type Walked = { readonly cells: readonly Cell[]; readonly faults: readonly string[] };

type Conventions = { readonly own: string; readonly other: string };
type Discussions = { readonly own: WalkedDiscussion; readonly other: WalkedDiscussion };

const tenantsOf = (access: Access): readonly Tenant[] => {
  const { for: kind } = access;
  if (kind === "person" || kind === "signatory") return ["own", "other", "neighbour"];
  const isTenants =
    [
      "agency",
      "view",
      "team",
      "colleagues",
      "batch",
      "act",
      "draft",
      "company",
      "discussion",
      "candidate",
      "registration",
      "holder",
      "consumer",
    ].includes(kind) ||
    (access.for === "partner" && access.scoped);
  return isTenants ? ["own", "other"] : ["own"];
};

const addressOf = (route: string, { address }: RouteCell): string => {
  const path = route.replace(/(?:^|\/)\([^)]*\)/g, "").replace(/\/?(?:page|route)$/, "");
  return address ?? `/${path.replace(/^\//, "")}`;
};

const linkFor = (who: Who, tenant: Tenant, conventionId: string): Promise<string> => {
  const role = who.role ?? "beneficiary";
  const neighbour = conventionActorRoles.find((candidate) => candidate !== role) ?? role;
  return linkOf(conventionId, tenant === "neighbour" ? neighbour : role);
};

/** A subscription of a partner, made for this very call: the one before may have been taken away. */
const subscriptionOf = async (actor: PartnerActor): Promise<string> => {
  const callbackUrl = "https://partenaire.example.org/hooks";
  const wanted = { subscribedEvent: "convention.updated", callbackUrl, callbackHeaders: {} } as const;
  return (await subscribeToWebhook({ actor }, wanted)).id;
};

/** A webhook of a partner with a delivery that was taken, made for this very call too. */
const webhookOf = async (actor: PartnerActor): Promise<{ readonly webhookId: string; readonly deliveryId: string }> => {
  const { id: webhookId } = await given.webhooks.endpoint(actor, "https://partenaire.example.org/hooks");
  const deliveryId = await testWebhook({ actor }, { webhookId });
  await db().webhookDelivery.update({
    where: { id: deliveryId },
    data: { status: "delivered", nextAttemptAt: null },
  });
  return { webhookId, deliveryId };
};

const none = { webhookId: "", deliveryId: "" };

/** Somebody of an agency for this very call: whoever managed it before may have taken the last one out. */
const memberOf = async (agencyId: string, role: AgencyRole): Promise<string> =>
  (await given.member(agencyId, [role])).userId;

/** An act on one convention, laid out for this very call: the one before may have been started. */
const batchOf = (actor: UserActor, conventionId: string): Promise<string> =>
  prepareBatch({ actor }, { criteria: "", viewId: "", verb: "validate", ids: [conventionId] });

/** Puts the ids of one tenant into an address or an argument. */
const filled = async (
  text: string,
  { world }: Walk,
  who: Who,
  tenant: Tenant,
  conventions: Conventions,
  discussions: Discussions = world.discussions,
) => {
  const side = tenant === "other" ? "other" : "own";
  const link = text.includes("[lien]") ? await linkFor(who, tenant, conventions[side]) : "";
  const owners = text.includes("[consumerId]") ? world.consumerActors : world.partnerActors;
  const webhook = text.includes("[webhookId]") ? await webhookOf(owners[side]) : none;
  return text
    .replace("[webhookId]", webhook.webhookId)
    .replace("[deliveryId]", webhook.deliveryId)
    .replace("[id]", conventions[side])
    .replace("[lien]", link)
    .replace("[brouillon]", world.drafts[side])
    .replace(
      "[subscriptionId]",
      text.includes("[subscriptionId]") ? await subscriptionOf(world.partnerActors[side]) : "",
    )
    .replace("[discussion]", discussions[side].discussionId)
    .replace("[candidature]", discussions[side].linkId)
    .replace("[fichier]", discussions[side].fileId)
    .replace("[location]", world.offer.locationId)
    .replace("[unique]", randomUUID())
    .replace("[consumerId]", world.consumers[side])
    .replace("[partenaire à retirer]", text.includes("[partenaire à retirer]") ? (await given.partner()).id : "")
    .replace("[demande]", world.accessRequest)
    .replace("[demande qui attend]", text.includes("[demande qui attend]") ? await freshAccessRequest() : "")
    .replace("[inscription]", world.registrations[side])
    .replace("[lot]", text.includes("[lot]") ? await batchOf(world.makers[side], conventions[side]) : "")
    .replace("[agence]", world.agencies[side])
    .replace("[membre]", text.includes("[membre]") ? await memberOf(world.agencies[side], "agency-viewer") : "")
    .replace("[attend]", text.includes("[attend]") ? await memberOf(world.agencies[side], "to-review") : "")
    .replace("[vue]", world.views[side])
    .replace("[vue à supprimer]", text.includes("[vue à supprimer]") ? await removableView(world.staff[side]) : "")
    .replace("[siret]", world.companies[side])
    .replace("[appellationCode]", world.offer.appellationCode);
};

const watched = async <T>({ watch }: Walk, run: () => Promise<T>) => {
  const before = await watch.fingerprint();
  const answer = await run();
  return { ...answer, wrote: (await watch.fingerprint()) !== before };
};

/** Goes before one door as everybody, for each tenant, and writes down what was wrong. */
const everybodyGoes = async (
  walk: Walk,
  what: string,
  access: Access,
  goes: (who: Who, tenant: Tenant, allowed: boolean) => Promise<string | undefined>,
): Promise<Walked> => {
  const cells: Cell[] = [];
  const faults: string[] = [];
  for (const tenant of tenantsOf(access)) {
    for (const who of walk.world.people) {
      const allowed = mayEnter(access, who, tenant);
      const fault = await goes(who, tenant, allowed);
      cells.push({ what, who: who.name, tenant, allowed });
      if (fault) faults.push(`${who.name}, ${tenant}: ${fault}`);
    }
  }
  return { cells, faults };
};

/** Enters one page or endpoint as everybody, in one way. */
export const walkRoute = (walk: Walk, route: string, cell: RouteCell): Promise<Walked> =>
  everybodyGoes(walk, `${cell.method ?? "GET"} ${route}`, cell.access, async (who, tenant, allowed) => {
    const fill = (text: string) => filled(text, walk, who, tenant, walk.world.conventions);
    const address = await fill(addressOf(route, cell));
    const { method } = cell;
    const body = cell.body && JSON.parse(await fill(JSON.stringify(cell.body)));
    const answer = await watched(walk, () =>
      open(address, { cookies: who.cookies, key: who.partner?.key, method, body }),
    );
    return method
      ? faultOfWrite(answer, { allowed, writes: cell.writes ?? false })
      : faultOfRead(answer, { ...cell, allowed });
  });

const isAboutConvention = ({ access }: ActionCell): boolean =>
  ["act", "signatory", "person", "colleagues"].includes(access.for);

const isAboutDiscussion = ({ access }: ActionCell): boolean =>
  access.for === "discussion" || access.for === "candidate";

/** The cookies of somebody for one convention or discussion: whoever needs a code has opened that one. */
const cookiesFor = async (
  cell: ActionCell,
  who: Who,
  conventionId: string,
  discussions: Discussions,
): Promise<Who["cookies"]> => {
  if (isAboutConvention(cell) && who.role)
    return { "immersion-signature": await given.openedSecret(conventionId, who.role) };
  if (isAboutDiscussion(cell) && who.candidate)
    return { "immersion-conversation": await given.openedConversation(discussions[who.candidate].linkId) };
  return who.cookies;
};

/** Puts the people of agencies back as they are now: whoever leaves walks on. */
const rightsOf = async (agencyIds: string[]) => {
  const where = { agencyId: { in: agencyIds } };
  const rights = await db().agencyRight.findMany({ where });
  return async () => {
    await db().agencyRight.deleteMany({ where });
    await db().agencyRight.createMany({ data: rights });
  };
};

const hashFor = async (who: Who, conventionId: string): Promise<string> =>
  who.role ? (await getCase(await given.opened(conventionId, who.role), new Date())).text.hash : "0".repeat(64);

const formFor = async (cell: ActionCell, who: Who, conventionId: string): Promise<Record<string, string>> => {
  const form = { ...cell.form };
  if (form.textHash) form.textHash = await hashFor(who, conventionId);
  return form;
};

/** Calls one action as everybody; whoever may do it gets a convention of their own, so that nobody finds one already changed. */
export const walkAction = async (walk: Walk, title: string, name: string, cell: ActionCell): Promise<Walked> => {
  const built = builtActions().get(name);
  if (!built) throw new Error(`${name} is not in the build`);
  const { staff, conventions: still } = walk.world;
  const status = cell.status ?? "IN_REVIEW";
  const make = (side: keyof Conventions) => freshConvention(staff[side], status);
  const shared = isAboutConvention(cell) ? { own: await make("own"), other: await make("other") } : still;
  return everybodyGoes(walk, title, cell.access, async (who, tenant, allowed) => {
    const side = tenant === "other" ? "other" : "own";
    const conventions =
      allowed && cell.writes && isAboutConvention(cell) ? { ...shared, [side]: await make(side) } : shared;
    const discussions =
      allowed && cell.writes && isAboutDiscussion(cell)
        ? { ...walk.world.discussions, [side]: await freshDiscussion(walk.world.sites[side]) }
        : walk.world.discussions;
    const cookies = await cookiesFor(cell, who, conventions.own, discussions);
    const fill = (text: string) => filled(text, walk, who, tenant, conventions, discussions);
    // Filled together, since some of them belong together: a webhook and its delivery.
    const fillAll = async (record: Readonly<Record<string, string>>): Promise<Record<string, string>> =>
      JSON.parse(await fill(JSON.stringify(record)));
    const bound = await Promise.all(
      (cell.bound ?? []).map((value) => (typeof value === "string" ? fill(value) : value && fillAll(value))),
    );
    const form = await fillAll(await formFor(cell, who, conventions.own));
    const page = await fill(addressOf(built.page, waysInto(built.page)[0] ?? { access: cell.access }));
    const putBack = cell.access.for === "team" ? await rightsOf(Object.values(walk.world.agencies)) : undefined;
    const answer = await watched(walk, () => call(page, built.id, bound, form, cookies));
    await putBack?.();
    return faultOfAct(answer, { allowed, writes: cell.writes ?? false });
  });
};
