import { describe, expect, it } from "vitest";
import { agencyScope } from "@/lib/agency";
import { readChain } from "@/lib/platform/journal/read";
import { given } from "@/tests/given";
import { linesOf } from "../queries/list-conventions";
import { exportConventions } from "./export-conventions";
import { keepSearch } from "./keep-search";

describe("a list taken away as a file", () => {
  it("is told in the journal of each agency: how many lines, by which criteria, never the names looked for", async () => {
    const [own, other] = [await given.agency(), await given.agency()];
    const member = await given.member(own, ["agency-viewer"]);
    const mine = await given.submitted(own);
    await given.submitted(other);
    const viewId = await keepSearch(
      { actor: member },
      { criteria: "statut=READY_TO_SIGN", words: "fictive", counsellor: "" },
    );
    const list = await exportConventions({ actor: member }, { criteria: "tri=dateEnd&sens=asc", viewId });
    const taken: string[] = [];
    for await (const rows of linesOf(agencyScope(member.agencyRights), list, new Date()))
      taken.push(...rows.map(({ id }) => id));
    expect(taken).toEqual([mine.id]);
    expect((await readChain(`agency:${own}`)).at(-1)).toMatchObject({
      name: "ConventionsExported",
      payload: { agencyId: own, rows: 1, criteria: "statut=READY_TO_SIGN&tri=dateEnd&sens=asc", isByName: true },
    });
    expect(await readChain(`agency:${other}`)).toEqual([]);
  });

  it("leaves no line in the journal when there is nothing to take", async () => {
    const agencyId = await given.agency();
    const member = await given.member(agencyId, ["validator"]);
    await exportConventions({ actor: member }, { criteria: "statut=REJECTED", viewId: "" });
    expect(await readChain(`agency:${agencyId}`)).toEqual([]);
  });

  it("is refused under somebody else's view", async () => {
    const [own, other] = [await given.agency(), await given.agency()];
    const viewId = await keepSearch(
      { actor: await given.member(own, ["validator"]) },
      { criteria: "", words: "fictive", counsellor: "" },
    );
    const stranger = await given.member(other, ["validator"]);
    await expect(exportConventions({ actor: stranger }, { criteria: "", viewId })).rejects.toMatchObject({
      code: "view-not-found",
    });
  });
});
