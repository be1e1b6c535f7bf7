/** What other modules may ask of requests. */
export { teamForTerm } from "./route-request.server";
export { whomToConsult } from "./whom-to-consult.server";
export { openRequestsIn, requestsWaiting } from "./request-list.server";
export { awaitedIn } from "./awaited";
export { requestCircle } from "./request-circle.server";
export { visibleRequestIds } from "./request-predicates.server";
export { requestMessageKind } from "./request-files.server";
export { demandByRegion } from "./demand-by-region.server";
