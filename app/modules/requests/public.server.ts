/** What other modules may ask of requests. */
export { openRequestsIn, requestsWaiting } from "./request-list.server";
