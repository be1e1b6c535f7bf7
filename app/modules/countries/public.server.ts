/** What other modules may ask of countries. */
export { keepsCountries } from "./list-view.server";
