import { assessment } from "./assessment";
import * as conventions from "./convention";
import { conventionRequestExample } from "./convention-request";
import * as discussions from "./discussion";
import * as partners from "./partner";
import * as people from "./people";
import * as signingIn from "./signing-in";
import * as webhooks from "./webhooks";

/** The world as a test, a journey or the demonstration needs it: made through the product's own commands. */
export const given = {
  ...people,
  ...conventions,
  ...discussions,
  ...partners,
  ...signingIn,
  webhooks,
  assessment,
  conventionRequest: conventionRequestExample,
};
