import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** A number in E.164 as people write it: in the national form when it is French, otherwise with its country code. */
export const phoneText = (number: string): string => {
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed) return number;
  return parsed.countryCallingCode === "33" ? parsed.formatNational() : parsed.formatInternational();
};
