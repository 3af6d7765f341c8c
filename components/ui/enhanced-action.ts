import { unstable_rethrow } from "next/navigation";
import type { FormState } from "@/lib/platform/form-state";

/** A server action of a form: what was typed in, what is wrong out; it redirects when all is well. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>;

const lost = "L’envoi n’a pas abouti. Rien n’est perdu\u00a0: vérifiez votre connexion, puis essayez encore.";

/** The action as the browser calls it: a network that fails is a refusal to read, not a page that is lost. */
export const withNetworkFailure =
  (action: FormAction): FormAction =>
  async (state, data) => {
    try {
      return await action(state, data);
    } catch (error) {
      unstable_rethrow(error);
      return { values: state.values, issues: [], message: lost };
    }
  };
