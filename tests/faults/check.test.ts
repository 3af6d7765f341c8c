import { describe, expect, it } from "vitest";
import { newWebhookSecret, webhookHeaders } from "@/lib/partner/webhook/signature";
import { isSigned, judge, type WrittenEvent } from "./check";
import type { Call } from "./unreliable-partner";

const conventionId = "01900000-0000-7000-8000-000000000001";
const endpoints = { "/states": newWebhookSecret(), "/changes": newWebhookSecret() };
const written: WrittenEvent[] = [
  { conventionId, position: 1, changesStatus: false },
  { conventionId, position: 2, changesStatus: true },
  { conventionId, position: 3, changesStatus: true },
];

const call = (path: "/states" | "/changes", id: string, sequence: number, content: object): Call => {
  const body = JSON.stringify(content);
  const signed = webhookHeaders([endpoints[path]], { id, sentAt: new Date(), body });
  const received = { path, body, headers: { ...signed, "immersion-sequence": String(sequence) } };
  return { ...received, isGenuine: isSigned(received, endpoints) };
};
const state = (id: string, sequence: number, holds = sequence): Call =>
  call("/states", id, sequence, {
    payload: { convention: { id: conventionId, businessAdvantages: `place ${holds}` } },
  });
const change = (id: string, sequence: number, previousStatus: string, status: string): Call =>
  call("/changes", id, sequence, { data: { sequence, previousStatus, status, convention: { id: conventionId } } });

const states = [state("s1", 1), state("s3", 3)];
const changes = [change("c2", 2, "READY_TO_SIGN", "DRAFT"), change("c3", 3, "DRAFT", "READY_TO_SIGN")];
const whole = [...states, ...changes];
const countsOf = (calls: readonly Call[]) => judge(written, calls).counts;

describe("the judge of a run of faults", () => {
  it("finds nothing wrong when each event is told, by itself or by a later state, in any order", () => {
    const verdict = judge(written, [...whole].reverse());
    expect(verdict.faults).toEqual([]);
    expect(verdict.counts).toEqual({
      events: 3,
      calls: 4,
      distinctIds: 4,
      duplicates: 0,
      statesTold: 2,
      statesToldByLater: 1,
      changesTold: 2,
      lost: 0,
      forged: 0,
      confusedIds: 0,
      disordered: 0,
    });
  });

  it("takes the same id again for a duplicate", () => {
    expect(countsOf([...whole, state("s3", 3)])).toMatchObject({ duplicates: 1, confusedIds: 0, lost: 0 });
  });

  it("finds what was lost: a last state, a change", () => {
    expect(countsOf([state("s1", 1), ...changes])).toMatchObject({ lost: 2 });
    expect(countsOf([...states, change("c3", 3, "DRAFT", "READY_TO_SIGN")])).toMatchObject({ lost: 1 });
  });

  it("finds a call that was not signed by us", () => {
    const received = { ...state("s3", 3), body: state("s3", 3, 9).body };
    const forged = { ...received, isGenuine: isSigned(received, endpoints) };
    expect(countsOf([state("s1", 1), forged, ...changes])).toMatchObject({ forged: 1 });
  });

  it("finds two ids for one event, and one id for two", () => {
    expect(countsOf([...whole, state("other", 3)])).toMatchObject({ confusedIds: 1 });
    expect(countsOf([...whole, state("s3", 2, 3)])).toMatchObject({ confusedIds: 1 });
  });

  it("finds a life that does not follow, and a state that is older than its event", () => {
    expect(
      countsOf([...states, change("c2", 2, "READY_TO_SIGN", "DRAFT"), change("c3", 3, "IN_REVIEW", "REJECTED")]),
    ).toMatchObject({ disordered: 1 });
    expect(countsOf([state("s1", 1), state("s3", 3, 1), ...changes])).toMatchObject({ disordered: 1, lost: 2 });
  });
});
