export { assessmentOf } from "./queries/assessment-of";
