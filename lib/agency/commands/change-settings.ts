import type { z } from "zod";
import { command } from "@/lib/platform/command";
import { refuseField } from "@/lib/platform/errors";
import type { ManagerAccess } from "../access";
import { agencyEvent } from "../domain/events";
import { memberRules } from "../domain/members";
import { agencySettings } from "../schemas";
import { saveSettings } from "../store/agencies";
import { holdTeam } from "./team";

/**
 * Changes what an agency's administrator sets: contact, signature, departments, one step or two (product.md 1). Throws DomainError
 * "invalid" when two steps are chosen and nobody checks (platform.md 1.5), or one by an agency that only accompanies.
 */
export const changeSettings = command<ManagerAccess, z.output<typeof agencySettings>, void>(
  agencySettings,
  async ({ tx, actor }, settings) => {
    const { agency, rights } = await holdTeam({ tx }, actor.agencyId);
    const members = rights.filter(({ roles }) => !roles.includes("to-review"));
    if (agency.refersTo && settings.validationSteps === "validator-only")
      refuseField(
        "validationSteps",
        "two-steps-when-referring",
        "Votre structure vérifie, la structure prescriptrice valide : il y a toujours deux étapes.",
      );
    // An agency that already lacks somebody may still correct its address: only what this change breaks holds it back.
    const broken = memberRules({ ...agency, validationSteps: settings.validationSteps }, members);
    if (broken && broken.code !== memberRules(agency, members)?.code) throw broken;
    await saveSettings(tx, agency.id, settings);
    return { result: undefined, events: [agencyEvent("AgencySettingsChanged", agency.id)] };
  },
);
