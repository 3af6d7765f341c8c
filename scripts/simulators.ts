import { startAddressService } from "@/simulators/address";
import { startMailbox } from "@/simulators/mailbox";

const [smtp, mailbox, services] = ["SMTP_PORT", "MAILBOX_PORT", "SERVICES_PORT"].map((name) =>
  Number(process.env[name]),
);
if (!smtp || !mailbox || !services) throw new Error("SMTP_PORT, MAILBOX_PORT and SERVICES_PORT are needed");

const stops = [await startMailbox(smtp, mailbox), await startAddressService(services)];

const leave = async () => {
  await Promise.all(stops.map((stop) => stop()));
  process.exit(0);
};
process.once("SIGTERM", leave);
process.once("SIGINT", leave);
