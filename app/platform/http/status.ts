import type { ErrorCode } from "../errors";

/** The one table from domain errors to HTTP statuses. */
export const httpStatus: Record<ErrorCode, number> = {
  not_signed_in: 401,
  not_found: 404,
  forbidden: 403,
  conflict: 409,
  stale: 412,
  invalid: 422,
  too_large: 413,
  too_many_requests: 429,
  storage_full: 507,
  unavailable: 503,
};
