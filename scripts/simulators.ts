import { addressRoutes } from "@/simulators/address";
import { companyRoutes } from "@/simulators/companies";
import { listen } from "@/simulators/http";
import { startMailbox } from "@/simulators/mailbox";

const [smtp, mailbox, services] = ["SMTP_PORT", "MAILBOX_PORT", "SERVICES_PORT"].map((name) =>
  Number(process.env[name]),
);
if (!smtp || !mailbox || !services) throw new Error("SMTP_PORT, MAILBOX_PORT and SERVICES_PORT are needed");

const { stop } = await listen(services, { ...addressRoutes, ...companyRoutes });
const stops = [await startMailbox(smtp, mailbox), stop];

const leave = async () => {
  await Promise.all(stops.map((stop) => stop()));
  process.exit(0);
};
process.once("SIGTERM", leave);
process.once("SIGINT", leave);
