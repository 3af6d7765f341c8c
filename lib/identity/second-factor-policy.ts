import { config } from "@/lib/platform/config";
import type { UserActor } from "./actor";

/** Whether the deployment asks a second factor of somebody with these rights: operators, and those who validate (product.md 7). */
export const needsSecondFactor = ({
  isOperator,
  agencyRights,
}: Pick<UserActor, "isOperator" | "agencyRights">): boolean =>
  config().SECOND_FACTOR === "required" &&
  (isOperator || agencyRights.some(({ roles }) => roles.includes("validator")));
