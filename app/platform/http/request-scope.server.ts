import { AsyncLocalStorage } from "node:async_hooks";

const scope = new AsyncLocalStorage<string>();

/** Does the work of one request; whatever is logged meanwhile carries the request's id. */
export const inRequest = <Result>(requestId: string, work: () => Result): Result => scope.run(requestId, work);

/** The id of the request that is being answered: in the log, in X-Request-Id and on error pages. Undefined outside of one. */
export const currentRequestId = (): string | undefined => scope.getStore();
