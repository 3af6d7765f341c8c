import { expect, it } from "vitest";
import { lastReminders } from "./last-reminders";

const at = (day: number) => new Date(Date.UTC(2026, 10, day));

it("tells the last reminder of each signatory by channel, the clock’s and those that somebody sent (partner-api.md 5)", () => {
  const journal = [
    { name: "ConventionSubmittedByBeneficiary", occurredAt: at(1), payload: {} },
    { name: "SignatureLinkSent", occurredAt: at(2), payload: { to: "beneficiary", channel: "sms" } },
    { name: "SignatureLinkSent", occurredAt: at(3), payload: { to: "beneficiary", channel: "email" } },
    {
      name: "ReminderSent",
      occurredAt: at(4),
      payload: { reminder: "signatures", roles: ["establishment-representative"] },
    },
    { name: "SignatureLinkSent", occurredAt: at(5), payload: { to: "beneficiary", channel: "email" } },
    { name: "ReminderSent", occurredAt: at(6), payload: { reminder: "first-review", roles: [] } },
  ];
  expect(lastReminders(journal)).toEqual({
    beneficiary: { email: at(5), sms: at(2) },
    "beneficiary-representative": { email: null, sms: null },
    "beneficiary-current-employer": { email: null, sms: null },
    "establishment-representative": { email: at(4), sms: null },
  });
});
