/**
 * What can go wrong with a request that is not a fault of ours. One table (`http/status.ts`) maps the
 * codes to HTTP statuses; sockets send the code.
 */
export type ErrorCode =
  | "not_signed_in"
  | "not_found"
  | "forbidden"
  | "conflict"
  /** What was to be replaced is no longer as its sender knew it. */
  | "stale"
  | "invalid"
  | "too_large"
  | "too_many_requests"
  /** There is no room for a file. */
  | "storage_full"
  /** A service that this needs does not answer. */
  | "unavailable";

/** A refusal with a code. `field` names the input it stands beside; the message is for logs, not for people. */
export class DomainError extends Error {
  override readonly name = "DomainError";

  constructor(
    readonly code: ErrorCode,
    message: string = code,
    readonly field?: string,
  ) {
    super(message);
  }
}

/** Throws `not_found`: for what does not exist, and for what this actor may not know to exist. */
export function notFound(what: string): never {
  throw new DomainError("not_found", `${what} not found`);
}
