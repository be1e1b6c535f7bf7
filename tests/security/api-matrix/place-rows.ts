import type { ApiRow } from "./row";

/** Offices, and who knows what where: for all of the staff, and not for guests. */
export const placeApiRows: ApiRow[] = [
  // Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended.
  { operation: "listOffices", ask: () => ({}), expected: "401 404 200 200 200 200 200 200 200 401" },
  { operation: "getOffice", ask: () => ({ path: { code: "DWTCO-DAKAR" } }), expected: "401 404 200 200 200 200 200 200 200 401" },
  { operation: "getOffice", what: "that is not there", ask: () => ({ path: { code: "CO-NOWHERE" } }), expected: "401 404 404 404 404 404 404 404 404 401" },
  { operation: "listFieldCoverage", ask: () => ({}), expected: "401 404 200 200 200 200 200 200 200 401" },
];
