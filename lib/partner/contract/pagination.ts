import { z } from "zod";

/** One page of a list, with its place in the whole. */
export const paginated = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    data: z.array(item),
    pagination: z.strictObject({
      totalRecords: z.number().int(),
      currentPage: z.number().int(),
      totalPages: z.number().int(),
      numberPerPage: z.number().int(),
    }),
  });

/** Which page of how many. */
export type AskedPage = { readonly page: number; readonly perPage: number };

/** The place of a page in a whole: there is always a first page, even an empty one. */
export const paginationOf = (totalRecords: number, { page, perPage }: AskedPage) => ({
  totalRecords,
  currentPage: page,
  totalPages: Math.max(1, Math.ceil(totalRecords / perPage)),
  numberPerPage: perPage,
});
