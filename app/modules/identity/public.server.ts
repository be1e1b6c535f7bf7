/** What other modules may use of identity. */
export { makeLink } from "./mailed-link.server";
export { hashPassword } from "./password-hash.server";
