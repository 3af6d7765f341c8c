import type { z } from "zod";
import { command } from "@/lib/platform/command";
import type { OperatorAccess } from "../access";
import { slugOf } from "../domain/group";
import { groupForm } from "../schemas";
import { writeGroup } from "../store/groups";

/** Makes a group of companies, or gives a known one a new list (directory.md 5.9); gives the part of its address. */
export const saveGroup = command<OperatorAccess, z.output<typeof groupForm>, string>(
  groupForm,
  async ({ tx, now }, group) => {
    const slug = slugOf(group.name);
    await writeGroup(tx, { slug, ...group }, now);
    const event = {
      chain: `company-group:${slug}`,
      name: "EstablishmentGroupSaved",
      payload: { slug, companies: group.sirets.length },
    };
    return { result: slug, events: [event] };
  },
);
