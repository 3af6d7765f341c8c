import { isSmsOn } from "@/lib/gateway/sms";
import { isFrenchMobile } from "@/lib/reference/phone-text";

/** Whether an SMS can be sent to a number: an operator is set up, and the number is a French mobile (platform.md 6.1). */
export const isSmsPossible = (phone: string): boolean => isSmsOn() && isFrenchMobile(phone);
