/** What other modules may ask of the organisation. */
export { countryOptions } from "./country-options.server";
export { directsHere } from "./directs-here.server";
export { dutyStations } from "./duty-stations.server";
export { functionOf } from "./function-of.server";
export { meantBy } from "./meant-by";
export { officeIds } from "./office-ids.server";
export { officeOptions } from "./office-options.server";
export { personFactsColumns } from "./person-facts-columns.server";
export { zoneChoices, zoneCities, type ZoneCities } from "./zone-cities.server";
