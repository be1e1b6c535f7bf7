import type { Submission } from "@conform-to/react";
import { data } from "@remix-run/node";
import { DomainError } from "../errors";
import { httpStatus } from "./status";

/**
 * Runs a use case for a form. A refusal that names a field comes back as the form's reply, with what
 * was typed and the error's words beside that field; any other refusal is thrown on.
 */
export async function refusedFields<Schema, Result>(submission: Submission<Schema>, work: () => Promise<Result>) {
  try {
    return { done: await work() };
  } catch (error) {
    if (!(error instanceof DomainError) || !error.field) throw error;
    return { refused: data(submission.reply({ fieldErrors: { [error.field]: [error.message] } }), { status: httpStatus[error.code] }) };
  }
}
