import { addressRoutes } from "@/simulators/address";
import { companyRoutes } from "@/simulators/companies";
import { listen } from "@/simulators/http";
import { keepSms, startMailbox } from "@/simulators/mailbox";
import { smsRoutes } from "@/simulators/sms";

const [smtp, mailbox, services] = ["SMTP_PORT", "MAILBOX_PORT", "SERVICES_PORT"].map((name) =>
  Number(process.env[name]),
);
if (!smtp || !mailbox || !services) throw new Error("SMTP_PORT, MAILBOX_PORT and SERVICES_PORT are needed");

const { stop } = await listen(services, {
  ...addressRoutes,
  ...companyRoutes,
  ...smsRoutes(({ sender, recipient, content }) => keepSms(sender, `+${recipient}`, content)),
});
const { PUBLIC_URL = "", INBOUND_EMAIL_KEY = "" } = process.env;
const returnsTo = { address: `${PUBLIC_URL}/api/inbound-email/mime`, key: INBOUND_EMAIL_KEY };
const stops = [await startMailbox(smtp, mailbox, returnsTo), stop];

const leave = async () => {
  await Promise.all(stops.map((stop) => stop()));
  process.exit(0);
};
process.once("SIGTERM", leave);
process.once("SIGINT", leave);
