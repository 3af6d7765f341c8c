import { mkdir, writeFile } from "node:fs/promises";
import { apiVersions, openApiDocument } from "@/lib/partner";

// `npm run api:release`: what partners may rely on from now on; the tests refuse whatever breaks it.
await mkdir("docs/api", { recursive: true });
for (const version of apiVersions)
  await writeFile(`docs/api/openapi-${version}.json`, `${JSON.stringify(openApiDocument(version), null, 2)}\n`);
console.log("docs/api holds the released documents.");
