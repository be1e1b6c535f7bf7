import { operations } from "~/modules/operations.server";
import type { Operation } from "~/platform/api/operation";
import type { ApiAnswer, ApiClient } from "../../support/api-client";
import type { ApiAsked } from "./row";

/** An operation by its id. */
function operationNamed(id: string): Operation {
  const found = operations.find((operation) => operation.id === id);
  if (!found) throw new Error(`There is no operation ${id}`);
  return found;
}

/** The address of an operation with its parameters filled in. */
export function addressOf({ path }: Operation, { path: parameters = {}, query }: ApiAsked): string {
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parameters[name])));
  return query ? `${address}?${new URLSearchParams(query)}` : address;
}

/** Asks an operation as a row says. */
export function askOf(client: ApiClient, id: string, asked: ApiAsked): Promise<ApiAnswer> {
  const operation = operationNamed(id);
  const { body, headers } = asked;
  return client.call(operation.method, addressOf(operation, asked), { ...(body === undefined ? {} : { body }), ...(headers ? { headers } : {}) });
}
