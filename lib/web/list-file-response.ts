import { agencyScope } from "@/lib/agency";
import { exportConventions, linesOf } from "@/lib/convention";
import { columnsOf, criteriaQuery, readWorkList } from "@/lib/convention/domain/work-list";
import { csvHead, csvLines } from "@/lib/convention/domain/work-list-csv";
import type { UserActor } from "@/lib/identity";
import { dayInFrance, systemClock } from "@/lib/platform/clock";
import { DomainError } from "@/lib/platform/errors";
import { answering } from "./answering";

const encoder = new TextEncoder();

/** A text in pieces as a body: each piece is made when the reader has taken the one before, none once the reader has left. */
const streamOf = (pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel: async () => {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );

/** Answers with a list of conventions as a file, batch after batch: its memory does not grow with its length. */
export const listFileResponse = (find: () => Promise<UserActor | null>, params: URLSearchParams): Promise<Response> =>
  answering(async () => {
    const user = await find();
    if (!user)
      throw new DomainError(
        "unauthenticated",
        "session-closed",
        "Votre session est terminée. Connectez-vous de nouveau.",
      );
    const address = readWorkList(Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)])));
    const now = systemClock();
    const today = dayInFrance(now);
    const list = await exportConventions(
      { actor: user, now },
      { criteria: criteriaQuery(address.criteria), viewId: address.viewId ?? "" },
    );
    const columns = columnsOf(list.criteria);
    const pieces = async function* () {
      yield csvHead(columns);
      for await (const rows of linesOf(agencyScope(user.agencyRights), list, now)) yield csvLines(columns, rows, today);
    };
    return new Response(streamOf(pieces()), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="conventions-${today}.csv"`,
        "cache-control": "private, no-store",
      },
    });
  });
