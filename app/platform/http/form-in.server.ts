import { DomainError } from "../errors";
import { respondTo } from "./respond-to.server";

/**
 * The fields that a request brings. Throws the response `invalid` where it is no form, or a broken one:
 * what cannot be read is the sender's mistake, not a fault of ours.
 */
export async function formIn(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch (error) {
    if (error instanceof TypeError) throw respondTo(new DomainError("invalid"));
    throw error;
  }
}
