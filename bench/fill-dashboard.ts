// The conventions of 20 agencies as a dashboard finds them: every status, dates and assessments of two years, some messages that came back.
import { asOwner } from "@/tests/database/owner";
import { agencies, conventionCopies, copiedModel, quickly } from "./copies";

const copied = await copiedModel();

/** Which convention of its agency a copy is: what follows from it is the same in every agency. */
const rank = `(n / ${agencies})`;
const words = "gin (array_to_tsvector(search_words)) with (fastupdate = off)";

await asOwner(
  ...quickly,
  // Written once they are all there, and in a tenth of the time.
  "drop index conventions_by_words",
  ...conventionCopies(copied, {
    status: `case ${rank} % 500 when 0 then 'IN_REVIEW' when 1 then 'ACCEPTED_BY_COUNSELLOR' when 2 then 'PARTIALLY_SIGNED'
      when 3 then 'READY_TO_SIGN' else case when ${rank} % 500 < 40 then 'REJECTED'
      when ${rank} % 500 < 60 then 'CANCELLED' else 'ACCEPTED_BY_VALIDATOR' end end`,
    date_approval: "current_timestamp",
    status_justification: "'Le projet a changé.'",
    date_start: `current_date - 680 + ${rank} % 700`,
    date_end: `current_date - 675 + ${rank} % 700`,
    date_submission: `current_timestamp - interval '700 days' + ${rank} % 700 * interval '1 day' + n * interval '1 ms'`,
    date_validation: `case when ${rank} % 500 < 60 then null
      else current_timestamp - interval '690 days' + ${rank} % 690 * interval '1 day' + n * interval '1 ms' end`,
    assessed_at: `case when ${rank} % 500 >= 60 and ${rank} % 700 < 670 and ${rank} % 5 > 0
      then current_timestamp - interval '674 days' + ${rank} % 700 * interval '1 day' end`,
    assessment_is_final: `${rank} % 500 >= 60 and ${rank} % 700 < 670 and ${rank} % 5 > 1`,
  }),
  `insert into messages (id, kind, convention_id, recipient, masked_target, channel, status, created_at)
    select md5('message ' || c.id || s)::uuid, 'signature-asked', c.id, 'beneficiary', 'p•••@invention.example.org', 'email',
      case when s = 1 and c.reference ~ '00$' then 'bounced' else 'accepted' end::message_status, c.date_submission
    from conventions c cross join generate_series(1, 1) s where c.reference ~ '0$'`,
  `create index conventions_by_words on conventions using ${words}`,
  "vacuum analyze",
);
