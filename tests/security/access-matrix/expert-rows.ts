import type { ActorKind } from "./actor-kinds";
import { posting, reading, type Row } from "./row";
import type { World } from "./world";

const profileOf = (world: World, kind: ActorKind) => (kind === "anonymous" ? world.colleague : world.people[kind]).handle;
const noImport = "00000000-0000-4000-8000-000000000000";
const names = { intent: "save-names", nativeName: "", pronouns: "", contactHours: "mornings" };

const labels = Object.fromEntries(["en", "fr", "es", "ar", "ru", "zh"].map((locale) => [`label_${locale}`, "Labour inspection"]));

/** People and what they say of themselves. Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended. */
export const expertRows: Row[] = [
  {
    route: "experts/:handle", method: "POST", what: "confirming one's own profile",
    ask: (world, kind) => ({ path: `/experts/${profileOf(world, kind)}`, fields: { intent: "confirm-profile" } }),
    expected: "302 303 303 303 303 303 303 303 303 302",
  },
  {
    route: "experts/:handle", method: "POST", what: "confirming a colleague's profile for them",
    ask: posting((world) => `/experts/${world.colleague.handle}`, () => ({ intent: "confirm-profile" })),
    expected: "302 404 404 404 404 404 404 404 404 302",
  },
  {
    route: "experts/:handle", method: "POST", what: "taking one's word on a colleague back",
    ask: posting((world) => `/experts/${world.colleague.handle}`, () => ({ intent: "withdraw-confirmation", termId: "F1" })),
    expected: "302 404 303 303 303 303 303 303 303 302",
  },
  {
    route: "experts/:handle", method: "POST", what: "confirming what oneself knows",
    ask: (world, kind) => ({ path: `/experts/${profileOf(world, kind)}`, fields: { intent: "confirm-field", termId: "F1", sentence: "I know it" } }),
    expected: "302 403 403 403 403 403 403 403 403 302",
  },
  { route: "experts/:handle/edit/personal", method: "GET", what: "of oneself", ask: (world, kind) => ({ path: `/experts/${profileOf(world, kind)}/edit/personal` }), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "experts/:handle/edit/personal", method: "GET", what: "of a colleague", ask: reading((world) => `/experts/${world.colleague.handle}/edit/personal`), expected: "302 404 404 404 404 404 404 404 404 302" },
  {
    route: "experts/:handle/edit/personal", method: "POST", what: "of oneself",
    ask: (world, kind) => ({ path: `/experts/${profileOf(world, kind)}/edit/personal`, fields: names }),
    expected: "302 303 303 303 303 303 303 303 303 302",
  },
  {
    route: "experts/:handle/edit/personal", method: "POST", what: "of a colleague",
    ask: posting((world) => `/experts/${world.colleague.handle}/edit/personal`, () => names),
    expected: "302 404 404 404 404 404 404 404 404 302",
  },
  { route: "experts/kept", method: "GET", ask: reading(() => "/experts/kept"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "experts/kept", method: "POST", what: "keeping a search", ask: posting(() => "/experts/kept", () => ({ intent: "keep-search", name: "Inspectors", query: "term=F1" })), expected: "302 303 303 303 303 303 303 303 303 302" },
  { route: "experts/lists/:id", method: "GET", what: "that is not there", ask: reading(() => "/experts/lists/2000000000"), expected: "302 404 404 404 404 404 404 404 404 302" },
  { route: "experts/lists/:id", method: "POST", what: "that is not there", ask: posting(() => "/experts/lists/2000000000", () => ({ intent: "delete" })), expected: "302 404 404 404 404 404 404 404 404 302" },
  { route: "experts.csv", method: "GET", ask: reading(() => "/experts.csv?q=inspection"), expected: "302 200 200 200 200 200 200 200 200 302" },
  // The directory is kept by administrators; others learn of no such pages.
  //                                                                                                     anonymous guest non-member observer member coordinator lead administrator removed suspended
  { route: "administration/staff", method: "GET", ask: reading(() => "/administration/staff"), expected: "302 404 404 404 404 404 404 200 404 302" },
  { route: "administration/staff", method: "POST", what: "without a file", ask: posting(() => "/administration/staff", () => ({ invites: "on" })), expected: "302 404 404 404 404 404 404 422 404 302" },
  { route: "administration/staff/:id", method: "GET", what: "of nobody", ask: reading(() => `/administration/staff/${noImport}`), expected: "302 404 404 404 404 404 404 404 404 302" },
  { route: "administration/staff/:id", method: "POST", what: "of nobody", ask: posting(() => `/administration/staff/${noImport}`, () => ({ tag: "x" })), expected: "302 404 404 404 404 404 404 404 404 302" },
  { route: "administration/taxonomy", method: "GET", ask: reading(() => "/administration/taxonomy"), expected: "302 404 404 404 404 404 404 200 404 302" },
  { route: "administration/taxonomy/:id", method: "GET", ask: reading(() => "/administration/taxonomy/F1"), expected: "302 404 404 404 404 404 404 200 404 302" },
  { route: "administration/taxonomy/:id", method: "POST", ask: posting(() => "/administration/taxonomy/F1", () => ({ intent: "save", ...labels, synonyms: "" })), expected: "302 404 404 404 404 404 404 303 404 302" },
];
