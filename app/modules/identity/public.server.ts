/** What other modules may use of identity. */
export { makeLink } from "./mailed-link.server";
