import { accessOfPartnerOperator, getConsumer } from "@/lib/partner";
import { systemClock } from "@/lib/platform/clock";
import { forPage } from "./page";
import { requireUser } from "./session";

/** The partner of an operator's page, with the operator's right and the instant at which it was read. */
export const operatedConsumer = async (params: Promise<{ readonly consumerId: string }>) => {
  const { consumerId } = await params;
  const user = await requireUser();
  const now = systemClock();
  return forPage(async () => {
    const operator = accessOfPartnerOperator(user);
    return { operator, now, sheet: await getConsumer(operator, consumerId, now) };
  });
};
