/** What other modules may ask of experts. */
export { findablePeople, findablePerson } from "./findable-people.server";
export { visiblePerson } from "./people-predicates.server";
