/** What other modules may ask of standby. */
export { keepsStandby } from "./access-list.server";
export { onCallFor } from "./on-call-list.server";
