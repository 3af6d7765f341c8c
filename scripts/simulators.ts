import { startAddressService } from "@/simulators/address";
import { startMailbox } from "@/simulators/mailbox";
import { startPartner } from "@/simulators/partner";

const [smtp, mailbox, services, partner] = ["SMTP_PORT", "MAILBOX_PORT", "SERVICES_PORT", "PARTNER_PORT"].map((name) =>
  Number(process.env[name]),
);
const { PARTNER_FILE } = process.env;
if (!smtp || !mailbox || !services || !partner || !PARTNER_FILE)
  throw new Error("SMTP_PORT, MAILBOX_PORT, SERVICES_PORT, PARTNER_PORT and PARTNER_FILE are needed");

const stops = [
  await startMailbox(smtp, mailbox),
  await startAddressService(services),
  await startPartner(partner, PARTNER_FILE),
];

const leave = async () => {
  await Promise.all(stops.map((stop) => stop()));
  process.exit(0);
};
process.once("SIGTERM", leave);
process.once("SIGINT", leave);
