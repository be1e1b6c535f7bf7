import type { ActorKind } from "./actor-kinds";
import { posting, reading, type Row } from "./row";
import type { World } from "./world";

const profileOf = (world: World, kind: ActorKind) => (kind === "anonymous" ? world.colleague : world.people[kind]).handle;
const names = { intent: "save-names", nativeName: "", pronouns: "", contactHours: "mornings" };

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
];
