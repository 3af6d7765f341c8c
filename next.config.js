import { PHASE_DEVELOPMENT_SERVER } from "next/constants.js";

/** Headers of every answer; the content security policy, which carries a nonce, is set page by page in proxy.ts. */
const everywhere = [
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  { key: "X-Content-Type-Options", value: "nosniff" },
  // "no-referrer" would make browsers post forms with `Origin: null`, which the framework refuses.
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
];

/** A build for benches has two empty routes more, in files that an ordinary build does not take for routes. */
const bench = process.env.BENCH_FLOORS === "1" && {
  distDir: ".next-bench",
  pageExtensions: ["tsx", "ts", "bench.tsx", "bench.ts"],
  typescript: { tsconfigPath: "bench/tsconfig.json" },
};

/** Files of development alone, such as the page of all components: no build holds them. */
const ofDevelopment = ["dev.tsx", "dev.ts"];
const compiled = ["tsx", "ts"];

/** @type {(phase: string) => import("next").NextConfig} */
export default (phase) => ({
  pageExtensions: phase === PHASE_DEVELOPMENT_SERVER ? [...ofDevelopment, ...compiled] : compiled,
  // The components' page is tested as it is served: nothing of the framework's stands among them.
  devIndicators: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // proxy.ts does it: a call of a partner with a slash at its end is answered where it is.
  skipTrailingSlashRedirect: true,
  // Read from node_modules by the server. Every module that is bundled counts: from 20,000 on, each one's number has a digit more
  // in what browsers load.
  serverExternalPackages: [
    "pino",
    "pg",
    "graphile-worker",
    "@react-pdf/renderer",
    "nodemailer",
    "mailparser",
    "cockatiel",
    "htmlparser2",
    "otpauth",
    "prom-client",
    "qs",
    "rate-limiter-flexible",
  ],
  // A page is never there without its title, be it for a moment after a move within the site: the whole of it waits for the title.
  htmlLimitedBots: /.*/u,
  // A file of 5 MB at most comes with a form; a heavier one is told that it is, up to here.
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: "8mb" } },
  headers: async () => [{ source: "/:path*", headers: everywhere }],
  ...bench,
});
