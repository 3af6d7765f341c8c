import { parsePhoneNumberFromString } from "libphonenumber-js/min";

/** A number in E.164 as people write it: in the national form when it is French, otherwise with its country code. */
export const phoneText = (number: string): string => {
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed) return number;
  return parsed.countryCallingCode === "33" ? parsed.formatNational() : parsed.formatInternational();
};

/** Mobile numbers of mainland France and of the overseas departments. */
const mobiles = /^\+(?:33[67]|262(?:639|69[23])|590(?:690|691)|594694|596(?:696|697))/;

/** Whether a number in E.164 is a French mobile, overseas included. */
export const isFrenchMobile = (number: string): boolean => mobiles.test(number);
