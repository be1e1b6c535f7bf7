/** What other modules may ask of inductions. */
export { inductionToday } from "./induction-today.server";
