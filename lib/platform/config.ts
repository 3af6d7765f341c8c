import { z } from "zod";
import { defaultMapTiles } from "./map-tiles";

const secret = z.string().min(32);

/** Every setting of the product, read from the environment once; `.env.example` is written from it. */
export const configSchema = z.object({
  DATABASE_URL: z.url().describe("PostgreSQL 15 or later, as the application's role (it may only add to the journal)."),
  PUBLIC_URL: z.url().describe("Address that people type and that stands in messages, without a slash at the end."),
  NEXTAUTH_SECRET: secret.describe("Signs the professionals' session cookie (32 characters or more)."),
  JOURNAL_KEY: secret.describe("Key of the journal's hash chains. Keep it outside the database and its backups."),
  ENCRYPTION_KEY: secret.describe("Encrypts secrets at rest and keys the hashes of one-time codes."),
  SMTP_URL: z.url().describe("Mail relay, such as smtps://user:password@relay.example.org."),
  MAIL_FROM: z
    .string()
    .default("Immersion Facilitée <ne-pas-repondre@immersion.example.org>")
    .describe("Sender of every message."),
  ADDRESS_API_URL: z
    .url()
    .default("https://data.geopf.fr/geocodage")
    .describe("Geocoding service (Géoplateforme's protocol)."),
  PROCONNECT_ISSUER: z
    .url()
    .optional()
    .describe("OpenID Connect issuer of ProConnect; without it professionals sign in with a code only."),
  PROCONNECT_CLIENT_ID: z.string().optional().describe("Our name at ProConnect."),
  PROCONNECT_CLIENT_SECRET: z.string().optional().describe("Our secret at ProConnect."),
  PROCONNECT_ACR_VALUES: z
    .string()
    .default("eidas1")
    .describe("Level of assurance asked of ProConnect, such as eidas1 or one of its two-factor levels."),
  SECOND_FACTOR: z
    .enum(["optional", "required"])
    .default("optional")
    .describe("Whether operators and those who validate must have a second factor."),
  COMPANIES_API_URL: z
    .url()
    .default("https://recherche-entreprises.api.gouv.fr")
    .describe("Register of companies (API Recherche d'entreprises)."),
  LABONNEBOITE_API_URL: z
    .url()
    .default("https://api.francetravail.io/partenaire/labonneboite")
    .describe("La Bonne Boîte, companies that are likely to hire (France Travail's API, version 2)."),
  LABONNEBOITE_TOKEN_URL: z
    .url()
    .default("https://entreprise.francetravail.fr/connexion/oauth2/access_token?realm=%2Fpartenaire")
    .describe("Where its access tokens are asked."),
  LABONNEBOITE_CLIENT_ID: z
    .string()
    .min(1)
    .optional()
    .describe("Our name at La Bonne Boîte; without it those companies are not shown."),
  LABONNEBOITE_CLIENT_SECRET: z.string().min(1).optional().describe("Our secret at La Bonne Boîte."),
  LABONNEBOITE_SPACING_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(10_000)
    .default(2_000)
    .describe("Milliseconds between two calls of La Bonne Boîte, all processes together."),
  MAP_TILES_URL: z
    .string()
    .regex(/^https?:\/\/\S+$/u)
    .default(defaultMapTiles)
    .describe("Tiles of the map, with {z}, {x} and {y} (IGN's by default)."),
  MAP_CREDIT: z.string().default("© IGN").describe("What the map says of where its tiles come from."),
  SMS_API_URL: z.url().default("https://api.brevo.com").describe("Operator of text messages (Brevo's protocol)."),
  SMS_API_KEY: z.string().min(1).optional().describe("Its key; without it no code is offered by SMS."),
  SMS_SENDER: z
    .string()
    .regex(/^[A-Za-z0-9]{3,11}$/)
    .default("ImmerFacile")
    .describe("Sender of text messages, 11 letters or digits at most."),
  MAIL_RETURN_DOMAIN: z
    .string()
    .optional()
    .describe("Domain of the return addresses, one for each message; its mail is posted to /api/inbound-email/mime."),
  REPLY_DOMAIN: z
    .string()
    .optional()
    .describe(
      "Domain of the opaque addresses by which candidates and companies answer each other; its mail is posted to /api/inbound-email/mime.",
    ),
  INBOUND_EMAIL_KEY: secret
    .optional()
    .describe("Key that signs inbound messages (Mailgun's scheme); without it that address answers 404."),
  JOURNAL_ANCHOR_DIR: z
    .string()
    .default(".data/anchors")
    .describe("Folder of the journal's daily anchors; back it up apart from the database."),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "silent"])
    .default("info")
    .describe("How much the logs tell."),
  METRICS_TOKEN: secret.optional().describe("Bearer token of /api/metrics; without it that address answers 404."),
  WORKER_CONCURRENCY: z.coerce
    .number()
    .int()
    .min(1)
    .max(50)
    .default(4)
    .describe("Jobs that one worker runs at a time."),
  WEBHOOK_CONCURRENCY: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .default(24)
    .describe("Webhooks that one worker sends at a time, beside its jobs; one endpoint takes three of them at most."),
  TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe("Reverse proxies in front, which add to X-Forwarded-For."),
  API_JWT_PRIVATE_KEY: z
    .string()
    .optional()
    .describe(
      "Makes the partners' keys: an ES256 private key, PKCS 8 in PEM (\\n for line ends). Without it none is made.",
    ),
  API_JWT_PUBLIC_KEYS: z
    .string()
    .optional()
    .describe("Further ES256 public keys in PEM, one after the other: keys that partners hold already stay good."),
  MAX_API_CONSUMER_CALLS_PER_SECOND: z.coerce
    .number()
    .int()
    .min(1)
    .default(5)
    .describe("Calls that one partner may make in one second, all processes together."),
  SIMULATED_PARTNER_URL: z
    .url()
    .optional()
    .describe("Demonstration only: the one address of this machine that webhooks may call; PUBLIC_URL must be local."),
  PUBLISHER: z.string().min(1).optional().describe("Who publishes the site: name, legal form, address, telephone."),
  PUBLICATION_DIRECTOR: z.string().min(1).optional().describe("Who answers for what is published: name and function."),
  HOSTING_COMPANY: z.string().min(1).optional().describe("Who hosts the site: name, address, telephone."),
  CONTACT_EMAIL: z.email().optional().describe("Where anybody writes, about accessibility too."),
  PRIVACY_EMAIL: z
    .email()
    .optional()
    .describe("Where people exercise their rights over their data (data protection officer)."),
  MAILBOX_URL: z
    .url()
    .optional()
    .describe("Demonstration only: the page of the local mailbox, linked where a code is asked."),
});

/** The settings, checked. */
export type Config = z.infer<typeof configSchema>;

const localHosts = ["localhost", "127.0.0.1", "[::1]"];

/** The settings as a process accepts them: what opens this machine to webhooks is refused where the public is served. */
export const acceptedConfig = configSchema.refine(
  ({ SIMULATED_PARTNER_URL, PUBLIC_URL }) =>
    SIMULATED_PARTNER_URL === undefined || localHosts.includes(new URL(PUBLIC_URL).hostname),
  { path: ["SIMULATED_PARTNER_URL"], error: "only a demonstration may call its own machine" },
);

let known: Config | undefined;

/** The checked settings of this process; throws one error that names every missing or wrong setting, never its value. */
export const config = (): Config => {
  if (known) return known;
  // An empty variable is how a shell says "not set".
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const parsed = acceptedConfig.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Configuration refused:\n  ${faults.join("\n  ")}`);
  }
  known = parsed.data;
  return known;
};

/** The text of `.env.example`: each setting with what it is for, its default when it has one. */
export const envExample = (): string => {
  const lines = Object.entries(configSchema.shape).map(([name, field]) => {
    const fallback = field.safeParse(undefined);
    const note = fallback.success ? (fallback.data === undefined ? "Optional. " : "") : "Required. ";
    return `# ${note}${field.description}\n${name}=${fallback.success && fallback.data !== undefined ? fallback.data : ""}`;
  });
  return `${lines.join("\n\n")}\n`;
};
