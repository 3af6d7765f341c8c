import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { given } from "@/tests/given";
import { listFileResponse } from "./list-file-response";

const people = async () => {
  const agencyId = await given.agency();
  await given.submitted(agencyId);
  await given.submitted(await given.agency());
  return given.member(agencyId, ["agency-viewer"]);
};

const whole = new URLSearchParams("tache=toutes&colonnes=status&colonnes=company");

describe("a list as a file", () => {
  it("holds the reader's conventions in the columns of the page, to be saved and kept by nobody", async () => {
    const member = await people();
    const response = await listFileResponse(async () => member, whole);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": expect.stringMatching(/^attachment; filename="conventions-[\d-]+\.csv"$/u),
      "cache-control": "private, no-store",
    });
    const bytes = Buffer.from(await response.arrayBuffer()).toString();
    expect(bytes.split("\r\n")).toEqual([
      "\uFEFFCandidat;Métier;Entreprise;Statut",
      expect.stringMatching(/^Léa Fictive;.*;Prête à signer$/u),
      "",
    ]);
  });

  it("reads nothing more once its reader has left", async () => {
    const member = await people();
    const response = await listFileResponse(async () => member, whole);
    const asked = vi.spyOn(pg.Client.prototype, "query");
    const reader = response.body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    await reader?.cancel();
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });

  it("is refused to whoever is not signed in", async () => {
    expect((await listFileResponse(async () => null, whole)).status).toBe(401);
  });
});
