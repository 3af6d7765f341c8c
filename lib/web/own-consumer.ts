import { accessToConsumer } from "@/lib/partner";
import { forPage } from "./page";
import { requireUser } from "./session";

/** The right of whoever asks for a page on one partner's access: they are one of its contacts, or there is no such page. */
export const ownConsumer = async (consumerId: string) => {
  const user = await requireUser();
  return forPage(async () => accessToConsumer(user, consumerId));
};
