/** The database that the journeys run on. */
export const database = "immersion_journeys";

/** Its address, as its owner. */
export const databaseAddress = (): string => {
  const address = new URL(process.env.DATABASE_OWNER_URL ?? "");
  address.pathname = `/${database}`;
  return address.href;
};
