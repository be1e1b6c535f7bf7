/** What other modules may ask of standby. */
export { keepsStandby } from "./access-list.server";
