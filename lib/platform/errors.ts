/** Why an operation was refused on purpose; each kind has one HTTP status and one way to be shown. */
export type ErrorKind =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "notFound"
  | "conflict"
  | "tooLarge"
  | "tooMany"
  | "unavailable";

/** HTTP status of each kind, shared by pages and endpoints. */
export const httpStatus = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooLarge: 413,
  tooMany: 429,
  unavailable: 503,
} as const satisfies Record<ErrorKind, number>;

/** One refused field: dotted path of the form or contract, message in French. */
export type FieldIssue = { readonly path: string; readonly message: string };

/** The only error that a command or query throws on purpose: kind, stable code, message in French for the person who acts. */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly kind: ErrorKind;
  readonly code: string;
  /** Fields to mark, when the refusal is about what was typed. */
  readonly issues: readonly FieldIssue[];
  /** Seconds to wait before trying again, when `kind` is "tooMany" or "unavailable". */
  readonly retryAfter: number | undefined;

  constructor(
    kind: ErrorKind,
    code: string,
    message: string,
    options: { issues?: readonly FieldIssue[]; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.code = code;
    this.issues = options.issues ?? [];
    this.retryAfter = options.retryAfter;
  }
}

/** Refuses what was typed in one field: the message stands beside it and in the summary. Throws DomainError "invalid". */
export const refuseField = (path: string, code: string, message: string): never => {
  throw new DomainError("invalid", code, message, { issues: [{ path, message }] });
};

/** Whether an error says that an outside service does not answer. */
export const isUnavailable = (error: unknown): boolean => error instanceof DomainError && error.kind === "unavailable";
