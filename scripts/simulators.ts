import { addressRoutes } from "@/simulators/address";
import { companyRoutes } from "@/simulators/companies";
import { listen } from "@/simulators/http";
import { labonneboiteRoutes } from "@/simulators/labonneboite";
import { keepSms, startMailbox } from "@/simulators/mailbox";
import { startPartner } from "@/simulators/partner";
import { startProConnect } from "@/simulators/pro-connect";
import { smsRoutes } from "@/simulators/sms";

const port = (name: string): number => {
  const value = Number(process.env[name]);
  if (!value) throw new Error(`${name} is needed`);
  return value;
};

const { stop } = await listen(port("SERVICES_PORT"), {
  ...addressRoutes,
  ...companyRoutes,
  ...labonneboiteRoutes,
  ...smsRoutes(({ sender, recipient, content }) => keepSms(sender, `+${recipient}`, content)),
});
const {
  PUBLIC_URL = "",
  INBOUND_EMAIL_KEY = "",
  PROCONNECT_CLIENT_ID = "",
  PROCONNECT_CLIENT_SECRET = "",
  PARTNER_FILE = "",
} = process.env;
const returnsTo = { address: `${PUBLIC_URL}/api/inbound-email/mime`, key: INBOUND_EMAIL_KEY };
const stops = [
  stop,
  await startMailbox(port("SMTP_PORT"), port("MAILBOX_PORT"), returnsTo),
  await startProConnect(port("IDENTITY_PORT"), {
    id: PROCONNECT_CLIENT_ID,
    secret: PROCONNECT_CLIENT_SECRET,
    site: PUBLIC_URL,
  }),
  await startPartner(port("PARTNER_PORT"), PARTNER_FILE),
];

const leave = async () => {
  await Promise.all(stops.map((stop) => stop()));
  process.exit(0);
};
process.once("SIGTERM", leave);
process.once("SIGINT", leave);
