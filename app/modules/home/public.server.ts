/** What other parts of Meridian may use of the home page's module. */
export { noteVisit } from "./note-visit.server";
