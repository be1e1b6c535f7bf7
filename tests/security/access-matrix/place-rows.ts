import { reading, type Row } from "./row";

/** Offices, people by country and who knows what where are for the staff. Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended. */
export const placeRows: Row[] = ["places", "places/coverage", "organisation", "offices/:code"].map((route) => ({
  route, method: "GET" as const, ask: reading(() => `/${route.replace(":code", "HQ-GENEVA")}`), expected: "302 404 200 200 200 200 200 200 200 302",
}));
