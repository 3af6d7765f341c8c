import { WorkList } from "@/components/agency/work-list";
import { batchVerbs } from "@/lib/convention/domain/batch";
import type { ConventionRow } from "@/lib/convention/domain/read-models";
import { everything, noSearch } from "@/lib/convention/domain/work-list";
import { requireUser } from "@/lib/web/session";
import { filterList } from "../actions";
import { chooseConventions } from "../lots/actions";

const row = (index: number): ConventionRow => ({
  id: `0190a000-0000-7000-8000-0000000000${String(index).padStart(2, "0")}`,
  reference: "IF-2026-4K7QXA",
  status: "ACCEPTED_BY_VALIDATOR",
  validationSteps: "validator-only",
  beneficiary: "Léa Fictive",
  job: "Boulangère",
  businessName: "Boulangerie Le Pain Imaginaire",
  dateStart: "2026-12-07",
  dateEnd: "2026-12-18",
  dateSubmission: "2026-11-20T09:30:00Z",
  dateValidation: "2026-11-24T09:30:00Z",
  agencyName: "Structure d’essai",
  counsellor: "Sonia Témoin",
  assessment: null,
  signed: 2,
  signatories: 2,
  isYours: false,
});

const place = { key: "2026-12-07", id: "0190a000-0000-7000-8000-000000000001" };

/** The floor of an agency's dashboard: the same page under the same session, of rows that are asked of nobody. Compiled for benches alone. */
export default async function FloorList() {
  const { firstName } = await requireUser();
  return (
    <WorkList
      firstName={firstName}
      today="2026-11-27"
      work={{
        counts: { "a-verifier": 1, "a-valider": 1, signatures: 1, "non-remis": 1, "non-transmis": 1, bilans: 1 },
        delegations: [],
      }}
      list={{
        rows: Array.from({ length: 20 }, (_, index) => row(index)),
        total: 1_000,
        isTotalExact: false,
        previous: { side: "before", ...place },
        next: { side: "after", ...place },
      }}
      criteria={everything}
      search={noSearch}
      address={{ criteria: everything, viewId: null, place: null }}
      tabs={[]}
      opened={null}
      filter={filterList}
      bulk={{ choose: chooseConventions, verbs: batchVerbs }}
      agencies={[{ id: place.id, name: "Structure d’essai" }]}
    />
  );
}
