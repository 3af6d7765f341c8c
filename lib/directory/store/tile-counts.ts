import { db } from "@/lib/platform/db/client";

/** Sums the differences that have piled up in the counts by tile. Two workers may do it at once, and lines may come meanwhile: what one takes the other leaves. */
export const sumTileCounts = async (): Promise<void> => {
  await db().$executeRaw`
    with many as (
      select tile, at_home, is_available from search_tile_counts group by tile, at_home, is_available having count(*) > 1
    ), taken as (
      delete from search_tile_counts c using many m
      where c.tile = m.tile and c.at_home = m.at_home and c.is_available = m.is_available
      returning c.tile, c.at_home, c.is_available, c.lines
    )
    insert into search_tile_counts (tile, at_home, is_available, lines)
    select tile, at_home, is_available, sum(lines) from taken group by tile, at_home, is_available having sum(lines) <> 0`;
};
