import { reading, posting, type Row } from "./row";
import type { ActorKind } from "./actor-kinds";
import type { World } from "./world";

const profileOf = (world: World, kind: ActorKind) => (kind === "anonymous" ? world.colleague : world.people[kind]).handle;
const aboutMe = { intent: "about", title: "Specialist", about: "Inspection of farms", aboutLanguage: "en", revision: "1" };

/** What has nothing to do with one team. Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended. */
export const ownRows: Row[] = [
  { route: "", method: "GET", ask: reading(() => "/"), expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "sign-in", method: "GET", ask: reading(() => "/sign-in"), expected: "200 302 302 302 302 302 302 302 302 200" },
  {
    route: "sign-in", method: "POST", what: "with a wrong password",
    ask: posting(() => "/sign-in", (world, kind) => ({ email: `nobody.${kind}.${world.secret}@test.meridian.example`, password: "wrong words entirely" })),
    expected: "422 302 302 302 302 302 302 302 302 422",
  },
  { route: "sign-out", method: "GET", ask: reading(() => "/sign-out"), expected: "302 302 302 302 302 302 302 302 302 302" },
  { route: "sign-out", method: "POST", ask: posting(() => "/sign-out", () => ({})), expected: "303 303 303 303 303 303 303 303 303 303" },
  { route: "preferences", method: "GET", ask: reading(() => "/preferences"), expected: "302 302 302 302 302 302 302 302 302 302" },
  { route: "preferences", method: "POST", ask: posting(() => "/preferences", () => ({ theme: "dark" })), expected: "303 303 303 303 303 303 303 303 303 303" },
  { route: "password/forgotten", method: "GET", ask: reading(() => "/password/forgotten"), expected: "200 200 200 200 200 200 200 200 200 200" },
  {
    route: "password/forgotten", method: "POST", what: "for an address nobody has",
    ask: posting(() => "/password/forgotten", (world, kind) => ({ email: `nobody.${kind}.${world.secret}@test.meridian.example` })),
    expected: "200 200 200 200 200 200 200 200 200 200",
  },
  { route: "password/:token", method: "GET", what: "with a made-up link", ask: reading(() => `/password/${"a".repeat(40)}`), expected: "404 404 404 404 404 404 404 404 404 404" },
  {
    route: "password/:token", method: "POST", what: "with a made-up link",
    ask: posting(() => `/password/${"a".repeat(40)}`, () => ({ password: "a long enough password", repeated: "a long enough password" })),
    expected: "404 404 404 404 404 404 404 404 404 404",
  },
  { route: "account", method: "GET", ask: reading(() => "/account"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "account", method: "POST", ask: posting(() => "/account", () => ({ intent: "end-others" })), expected: "302 303 303 303 303 303 303 303 303 302" },

  { route: "administration/people", method: "GET", ask: reading(() => "/administration/people"), expected: "302 404 404 404 404 404 404 200 404 302" },
  {
    route: "administration/people", method: "POST", what: "invite",
    ask: posting(() => "/administration/people", (world, kind) => ({ email: `${kind}.${world.secret}@test.meridian.example`, displayName: "Somebody New", organisationRole: "staff" })),
    expected: "302 404 404 404 404 404 404 303 404 302",
  },
  { route: "administration/mail", method: "GET", ask: reading(() => "/administration/mail"), expected: "302 404 404 404 404 404 404 200 404 302" },
  { route: "administration/mail/:name", method: "GET", what: "of a letter that does not exist", ask: reading(() => "/administration/mail/none.eml"), expected: "302 404 404 404 404 404 404 404 404 302" },

  { route: "teams", method: "GET", ask: reading(() => "/teams"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "documents", method: "GET", ask: reading(() => "/documents"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "search", method: "GET", ask: reading(() => "/search?q=anything"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "experts", method: "GET", ask: reading(() => "/experts"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "experts/:handle", method: "GET", what: "of a colleague in no team of theirs", ask: reading((world) => `/experts/${world.colleague.handle}`), expected: "302 404 200 200 200 200 200 200 200 302" },
  { route: "experts/:handle", method: "GET", what: "of oneself", ask: (world, kind) => ({ path: `/experts/${profileOf(world, kind)}` }), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "experts/:handle/edit", method: "GET", what: "of oneself", ask: (world, kind) => ({ path: `/experts/${profileOf(world, kind)}/edit` }), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "experts/:handle/edit", method: "GET", what: "of a colleague", ask: reading((world) => `/experts/${world.colleague.handle}/edit`), expected: "302 404 404 404 404 404 404 404 404 302" },
  {
    route: "experts/:handle/edit", method: "POST", what: "of oneself",
    ask: (world, kind) => ({ path: `/experts/${profileOf(world, kind)}/edit`, fields: aboutMe }),
    expected: "302 303 303 303 303 303 303 303 303 302",
  },
  {
    route: "experts/:handle/edit", method: "POST", what: "of a colleague",
    ask: posting((world) => `/experts/${world.colleague.handle}/edit`, () => aboutMe),
    expected: "302 404 404 404 404 404 404 404 404 302",
  },
  { route: "*", method: "POST", ask: posting(() => "/no/such/page", () => ({})), expected: "404 404 404 404 404 404 404 404 404 404" },
  { route: "*", method: "GET", ask: reading(() => "/no/such/page"), expected: "404 404 404 404 404 404 404 404 404 404" },
];
