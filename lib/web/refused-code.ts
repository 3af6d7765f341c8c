import type { FormState } from "@/lib/platform/form-state";
import { formatCount } from "@/lib/platform/typography";

/** A code that opened nothing. */
type Refused = { readonly outcome: "wrong"; readonly triesLeft: number } | { readonly outcome: "expired" };

const words = (tried: Refused): string => {
  if (tried.outcome === "expired") return "Ce code a expiré. Demandez-en un nouveau.";
  return tried.triesLeft > 0
    ? `Ce code n’est pas le bon. Il vous reste ${formatCount(tried.triesLeft, "essai")}.`
    : "Ce code n’est pas le bon, et ne peut plus servir. Demandez-en un nouveau.";
};

/** The state of a form whose code opened nothing: why, beside the field. */
export const refusedCode = (tried: Refused): FormState => ({
  values: {},
  issues: [{ path: "code", message: words(tried) }],
});
