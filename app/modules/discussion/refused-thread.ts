import { DomainError } from "~/platform/errors";

/**
 * Runs a change that names another thread. Gives the key of what stands beside the field when that thread
 * is none of the actor's, or null. The caller has checked the right to the thread at hand.
 */
export async function refusedThread(work: () => Promise<unknown>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "not_found" || error.code === "forbidden") return "not_yours";
    if (error.code === "invalid" && error.field) return error.message;
    throw error;
  }
}
