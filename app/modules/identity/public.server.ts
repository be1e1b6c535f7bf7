/** What other modules may use of identity. */
export { makeLink } from "./mailed-link.server";
export { addPerson } from "./invite-person.server";
export { moveTo } from "./move-person.server";
