import { DomainError } from "../errors";
import { httpStatus } from "./status";

/** For addresses that speak to scripts: a refusal is its code in JSON, and no page. */
export async function codeAlone(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) return Response.json({ code: error.code }, { status: httpStatus[error.code] });
    throw error;
  }
}
