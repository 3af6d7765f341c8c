import { writeFile } from "node:fs/promises";
import { envExample } from "@/lib/platform/config";

await writeFile(".env.example", envExample());
