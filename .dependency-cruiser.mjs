// Who may import whom (docs/decisions/0002, README). tests/architecture/boundaries.test.ts plants a violation of each rule.
const domains = "(agency|assessment|convention|directory|discussion|identity|notification|partner|reference|retention)";
/** Parts of the platform that are pure and safe in a browser. */
const purePlatform =
  "lib/platform/(errors|event|canonical|form-state|form-codec|french-errors|typography|uploads|qr-code)\\.ts$";
const product = "^(app|components|lib)/";
const notTests = "\\.(test|db\\.test)\\.tsx?$";

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const forbidden = [
  {
    name: "domain-is-pure",
    comment: "domain/ imports only other domain/ folders, reference data, pure platform modules, zod and date-fns",
    severity: "error",
    from: { path: "^lib/[^/]+/domain/", pathNot: notTests },
    to: { pathNot: ["^lib/[^/]+/domain/", "^lib/reference/", purePlatform, "node_modules/(zod|date-fns)/"] },
  },
  {
    name: "database-in-its-place",
    comment: "Prisma and SQL live in store, queries and platform",
    severity: "error",
    from: { path: product, pathNot: [notTests, "^lib/[^/]+/(store\\.ts$|store/|queries/)", "^lib/platform/"] },
    to: {
      path: ["^lib/platform/db/(client|generated)", "node_modules/(pg|@prisma)/"],
      dependencyTypesNot: ["type-only"],
    },
  },
  {
    name: "domains-meet-at-the-front-door",
    comment: "another domain is met at its index.ts, schemas.ts, domain/, or as reference data",
    severity: "error",
    from: { path: `^lib/${domains}/`, pathNot: notTests },
    to: {
      path: `^lib/${domains}/`,
      pathNot: ["^lib/$1/", "^lib/[^/]+/(index|schemas)\\.ts$", "^lib/[^/]+/domain/", "^lib/reference/[^/]+\\.ts$"],
    },
  },
  {
    name: "own-front-door-stays-shut",
    comment: "a domain never imports its own index.ts",
    severity: "error",
    from: { path: `^lib/${domains}/`, pathNot: [notTests, "/index\\.ts$"] },
    to: { path: "^lib/$1/index\\.ts$" },
  },
  {
    name: "platform-knows-no-domain",
    severity: "error",
    from: { path: "^lib/platform/", pathNot: notTests },
    to: { path: "^(lib/(?!platform/)|app/|components/|prisma/|tests/|simulators/)" },
  },
  {
    name: "gateway-knows-no-domain",
    severity: "error",
    from: { path: "^lib/gateway/", pathNot: notTests },
    to: { path: "^(lib/(?!gateway/|platform/)|app/|components/|prisma/|tests/|simulators/)" },
  },
  {
    name: "components-are-safe-in-a-browser",
    comment: "components import components, lib/*/domain, lib/*/schemas and pure platform modules",
    severity: "error",
    from: { path: "^components/", pathNot: notTests },
    to: {
      path: "^(lib|app|prisma|tests|simulators)/",
      pathNot: ["^lib/[^/]+/domain/", "^lib/[^/]+/schemas\\.ts$", "^lib/reference/", purePlatform],
    },
  },
  {
    name: "design-system-speaks-of-no-domain",
    severity: "error",
    from: { path: "^components/ui/", pathNot: notTests },
    to: { path: ["^lib/", "^components/(?!ui/)"], pathNot: purePlatform },
  },
  {
    name: "routes-ask-front-doors",
    comment:
      "app/ calls lib/web and lib/<domain>/index.ts; of the platform it knows settings, clock, errors and health",
    severity: "error",
    from: { path: "^app/" },
    to: {
      path: [
        "^lib/[^/]+/(store|commands|queries|pdf|mail)",
        "^lib/platform/(db|journal|command|jobs|worker|crypto)",
        "^lib/gateway/",
        "^lib/wiring",
        "^(prisma|tests|simulators)/",
      ],
    },
  },
  {
    name: "wiring-is-the-worker's",
    severity: "error",
    from: { pathNot: ["^scripts/(worker|job)\\.ts$", notTests] },
    to: { path: "^lib/wiring\\.ts$" },
  },
  {
    name: "product-needs-no-test-or-simulator",
    severity: "error",
    from: { path: product, pathNot: notTests },
    to: { path: "^(tests|simulators|e2e|bench|scripts|prisma/seed)/" },
  },
  { name: "no-cycle-of-files", severity: "error", from: {}, to: { circular: true } },
  {
    name: "no-cycle-of-domains",
    comment: "no path leads from a domain back to itself through another",
    severity: "error",
    scope: "folder",
    from: { path: `^lib/${domains}$` },
    to: { circular: true },
  },
  { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden,
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(\\.test\\.tsx?$|^\\.next/|^lib/platform/db/generated/|^node_modules/\\.prisma)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
    },
  },
};
