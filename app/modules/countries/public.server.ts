/** What other modules may ask of countries. */
export { coversToday } from "./covering-offices.server";
export { keepsCountries } from "./list-view.server";
