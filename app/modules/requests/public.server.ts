/** What other modules may ask of requests. */
export { teamForTerm } from "./route-request.server";
export { whomToConsult } from "./whom-to-consult.server";
export { openRequestsIn, requestsWaiting } from "./request-list.server";
