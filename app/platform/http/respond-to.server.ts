import { data } from "@remix-run/node";
import { DomainError } from "../errors";
import { currentRequestId } from "./request-scope.server";
import { httpStatus } from "./status";

/** The response of a refusal: status by its code; the body is the code and the number that a person may quote. */
export function respondTo(error: DomainError) {
  return data({ code: error.code, requestId: currentRequestId() }, { status: httpStatus[error.code] });
}

/**
 * Runs a loader's or action's work; a refusal becomes a response with its status, which the nearest
 * error page shows in words. Everything else goes on as a fault (`quotableFaults`).
 */
export async function answer<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) throw respondTo(error);
    throw error;
  }
}
