import { describe, expect, it } from "vitest";
import { conventionStatuses, finalStatuses, openStatuses, statusLabel } from "./status";

describe("the nine statuses", () => {
  it("are open or final, never both", () => {
    expect([...openStatuses, ...finalStatuses].sort()).toEqual([...conventionStatuses].sort());
  });

  it("have the labels that partners know, one step and two", () => {
    const labels = conventionStatuses.map((status) => [
      statusLabel(status, "validator-only"),
      statusLabel(status, "counsellor-and-validator"),
    ]);
    expect(labels).toEqual([
      ["En brouillon ou demande de modification en cours", "En brouillon ou demande de modification en cours"],
      ["Prête à signer", "Prête à signer"],
      ["Partiellement signée", "Partiellement signée"],
      ["À valider par le prescripteur", "À valider par le conseiller"],
      ["À valider par le prescripteur", "À valider par le prescripteur"],
      ["Validée par le prescripteur", "Validée par le prescripteur"],
      ["Rejetée", "Rejetée"],
      ["Annulée", "Annulée"],
      ["Obsolète", "Obsolète"],
    ]);
  });
});
