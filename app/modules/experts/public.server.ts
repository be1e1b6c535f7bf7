/** What other modules may ask of experts. */
export { foundPeople } from "./found-people.server";
