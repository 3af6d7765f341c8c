import { startAddressService } from "@/simulators/address";
import { startMailbox } from "@/simulators/mailbox";
import { startProConnect } from "@/simulators/pro-connect";

const port = (name: string): number => {
  const value = Number(process.env[name]);
  if (!value) throw new Error(`${name} is needed`);
  return value;
};

const stops = [
  await startMailbox(port("SMTP_PORT"), port("MAILBOX_PORT")),
  await startAddressService(port("SERVICES_PORT")),
  await startProConnect(port("IDENTITY_PORT"), {
    id: process.env.PROCONNECT_CLIENT_ID ?? "",
    secret: process.env.PROCONNECT_CLIENT_SECRET ?? "",
    site: process.env.PUBLIC_URL ?? "",
  }),
];

const leave = async () => {
  await Promise.all(stops.map((stop) => stop()));
  process.exit(0);
};
process.once("SIGTERM", leave);
process.once("SIGINT", leave);
