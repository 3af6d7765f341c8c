import { closeDb } from "@/lib/platform/db/client";
import { writeAnchor } from "@/lib/platform/journal/anchor";

const file = await writeAnchor(new Date());
await closeDb();
console.log(file ? `anchor written: ${file}` : "nothing moved since the last anchor");
