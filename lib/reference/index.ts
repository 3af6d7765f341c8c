export type { Appellation } from "./appellation";
export { departmentName, departmentOfPostcode } from "./departments";
export { loadNomenclature } from "./nomenclature";
export { phoneText } from "./phone-text";
export {
  getAppellation,
  resolveAppellation,
  searchAppellations,
} from "./queries/search-appellations";
export { plainText } from "./rank";
