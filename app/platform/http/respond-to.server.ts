import { data } from "@remix-run/node";
import { DomainError } from "../errors";
import { httpStatus } from "./status";

/** The response of a refusal: status by its code, body with nothing but the code. */
export function respondTo(error: DomainError) {
  return data({ code: error.code }, { status: httpStatus[error.code] });
}

/**
 * Runs a loader's or action's work; a refusal becomes a response with its status, which the nearest
 * error page shows in words. Everything else goes on to Remix as a fault.
 */
export async function answer<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) throw respondTo(error);
    throw error;
  }
}
