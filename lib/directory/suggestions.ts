import { completeAddress } from "@/lib/gateway/address";
import { DomainError, httpStatus } from "@/lib/platform/errors";
import { consume, type Limit } from "@/lib/platform/rate-limit";
import { searchAppellations } from "@/lib/reference";
import { chosenPlace } from "./domain/search-url";
import { findCompanyNames } from "./queries/company-names";
import { suggestTowns } from "./queries/find-towns";

/** One suggestion: what is posted, what is read, what tells it from the others. */
type Suggestion = { readonly value: string; readonly label: string; readonly hint?: string };

/** What an address of suggestions answers over HTTP; nobody keeps it. */
type SuggestionsAnswer = {
  readonly status: number;
  readonly body: readonly Suggestion[] | { readonly message: string };
  readonly headers: Readonly<Record<string, string>>;
};

const longest = 120;

const headers = { "cache-control": "no-store" };

/** Two keys a second for a minute, for each address: more than anybody types. */
const limit: Limit = { name: "suggestions", points: 120, seconds: 60 };

const suggestions =
  (find: (typed: string) => Promise<readonly Suggestion[]>) =>
  async (typed: string | null, from: string): Promise<SuggestionsAnswer> => {
    try {
      if (typed === null || typed.length > longest)
        throw new DomainError(
          "invalid",
          "text-to-complete-refused",
          `Donnez un texte de ${longest} caractères au plus.`,
        );
      await consume(limit, from);
      return { status: 200, body: await find(typed), headers };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const wait = error.retryAfter === undefined ? {} : { "retry-after": String(error.retryAfter) };
      return { status: httpStatus[error.kind], body: { message: error.message }, headers: { ...headers, ...wait } };
    }
  };

/** Jobs that answer what is being typed, for somebody at the IP address `from`. */
export const suggestJobs = suggestions(async (typed) =>
  (await searchAppellations(typed)).map(({ appellationCode, appellationLabel, romeLabel }) => ({
    value: appellationCode,
    label: appellationLabel,
    hint: romeLabel,
  })),
);

/** Towns that answer what is being typed, for somebody at the IP address `from`. */
export const suggestPlaces = suggestions(async (typed) =>
  (await suggestTowns(typed)).map(({ label, department, position }) => ({
    value: chosenPlace(position, label),
    label,
    hint: department,
  })),
);

/** Addresses that begin as what is being typed, for somebody at the IP address `from`. */
export const suggestAddresses = suggestions(async (typed) =>
  (await completeAddress(typed)).map((address) => ({ value: address, label: address })),
);

/** Listed companies whose name answers what is being typed, for somebody at the IP address `from`. */
export const suggestCompanies = suggestions(async (typed) =>
  (await findCompanyNames(typed)).map(({ siret, name, city }) => ({ value: siret, label: name, hint: city })),
);
