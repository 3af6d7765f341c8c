export type { Appellation } from "./appellation";
export { departmentName, departmentOfPostcode } from "./departments";
export { loadCommunes } from "./import/load-communes";
export { loadNomenclature } from "./import/load-nomenclature";
export { phoneText } from "./phone-text";
export { plainText } from "./plain-text";
export { getAppellation, resolveAppellation, searchAppellations } from "./queries/search-appellations";
export { searchCommunes } from "./queries/search-communes";
export { saveOfferCounts } from "./store/offer-counts";
