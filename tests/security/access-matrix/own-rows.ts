import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { hashPassword } from "~/modules/identity/password-hash.server";
import { makeLink } from "~/modules/identity/public.server";
import { requestPasswordReset } from "~/modules/identity/request-password-reset.server";
import { database } from "~/platform/database/connection.server";
import { credential, guestAccess, person } from "~db/schema";
import { eventually } from "../../support/eventually";
import { requestRows } from "./request-rows";
import { reading, posting, type Row } from "./row";
import type { ActorKind } from "./actor-kinds";
import { calendarOwnRows } from "./calendar-rows";
import { conversationRows } from "./conversation-rows";
import { expertRows } from "./expert-rows";
import { inboxRows } from "./notification-rows";
import type { World } from "./world";

const emailOf = (world: World, kind: ActorKind) => (kind === "anonymous" ? world.colleague : world.people[kind]).email;
const profileOf = (world: World, kind: ActorKind) => (kind === "anonymous" ? world.colleague : world.people[kind]).handle;
const setStatus = (status: "active" | "suspended") => async ({ colleague }: World): Promise<void> => {
  await database().update(person).set({ status }).where(eq(person.id, colleague.id));
};
/** The colleague has their access. */
export const restored = setStatus("active");
/** The colleague has lost it. */
export const suspended = setStatus("suspended");

/** A link of the colleague's, fresh for each who comes with it. */
async function makeColleaguesLink(world: World): Promise<void> {
  world.linkPath = new URL(await makeLink(database(), "password_reset", world.colleague.id)).pathname;
}

/** A letter in the mail folder, found as the administrator finds it. */
async function findLetter(world: World): Promise<void> {
  if (world.letterPath) return;
  await requestPasswordReset(world.colleague.email, { address: world.secret, locale: "en" });
  world.letterPath = await eventually(async () => {
    const page = await world.clients.administrator.get("/administration/mail");
    return page.elements("a", { href: "" }).map((link) => link.attribs.href).find((href) => href?.endsWith(".eml"));
  }, "the letter");
}

/** A day on which a guest may still have access. */
export const inAMonth = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

/** Whoever answers for the guest is the member, however often it was prolonged before. */
export async function hasHost({ people }: World): Promise<void> {
  const access = { hostId: people.member.id, until: inAMonth() };
  await database().insert(guestAccess).values({ personId: people.guest.id, ...access }).onConflictDoUpdate({ target: guestAccess.personId, set: access });
}

const rightPassword = "correct horse battery";

/** Gives one who comes a password; the colleague's stands for whoever has no account. */
async function givePasswords(world: World): Promise<void> {
  if (world.hasPasswords) return;
  world.hasPasswords = true;
  const passwordHash = await hashPassword(rightPassword);
  const everybody = [world.colleague, ...Object.values(world.people)];
  await database().insert(credential).values(everybody.map(({ id }) => ({ personId: id, passwordHash })));
}

const dayOff = { intent: "save-time", fromDay: "2026-12-01", fromHalf: "am", untilDay: "2026-12-01", untilHalf: "pm", kind: "leave" };
const aboutMe = { intent: "about", title: "Specialist", about: "Inspection of farms", aboutLanguage: "en", revision: "1" };

const founding = { language: "en", "texts.en.purpose": "A purpose", visibility: "open", kind: "corporate" };

/** What has nothing to do with one team. Columns: anonymous guest non-member observer member coordinator lead administrator removed suspended. */
export const ownRows: Row[] = [
  { route: "", method: "GET", ask: reading(() => "/"), expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "files/:fileId", method: "GET", what: "that is not there", ask: reading(() => "/files/2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11"), expected: "302 404 404 404 404 404 404 404 404 302" },
  { route: "files/:fileId", method: "POST", what: "which only takes DELETE", ask: posting(() => "/files/2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11", () => ({})), expected: "401 422 422 422 422 422 422 422 422 401" },
  { route: "files/uploads", method: "POST", what: "without a length", ask: posting(() => "/files/uploads", () => ({})), expected: "401 422 422 422 422 422 422 422 422 401" },
  { route: "files/uploads", method: "GET", ask: reading(() => "/files/uploads"), expected: "404 404 404 404 404 404 404 404 404 404" },
  { route: "files/uploads/:uploadId", method: "GET", what: "of somebody else", ask: reading(() => "/files/uploads/2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11"), expected: "401 404 404 404 404 404 404 404 404 401" },
  { route: "files/uploads/:uploadId", method: "POST", what: "which only takes PATCH and DELETE", ask: posting(() => "/files/uploads/2f6d9c1e-6f0a-4c55-9d0c-0d3f6f1f3a11", () => ({})), expected: "401 422 422 422 422 422 422 422 422 401" },
  { route: "sign-in", method: "GET", ask: reading(() => "/sign-in"), expected: "200 302 302 302 302 302 302 302 302 200" },
  {
    route: "sign-in", method: "POST", what: "with a wrong password",
    ask: posting(() => "/sign-in", (world, kind) => ({ email: `nobody.${kind}.${world.secret}@test.meridian.example`, password: "wrong words entirely" })),
    expected: "422 302 302 302 302 302 302 302 302 422",
  },
  {
    route: "sign-in", method: "POST", what: "with one's own password", before: givePasswords,
    ask: posting(() => "/sign-in", (world, kind) => ({ email: emailOf(world, kind), password: rightPassword })),
    expected: "303 303 303 303 303 303 303 303 303 422",
  },
  { route: "sign-out", method: "GET", ask: reading(() => "/sign-out"), expected: "302 302 302 302 302 302 302 302 302 302" },
  { route: "sign-out", method: "POST", ask: posting(() => "/sign-out", () => ({})), expected: "303 303 303 303 303 303 303 303 303 303" },
  // Nothing is asked yet: everybody is led back, whether there is such a document or not.
  { route: "documents/:documentId/:title/ask", method: "GET", ask: reading((world) => `/documents/${world.documentId}/x/ask`), expected: "302 302 302 302 302 302 302 302 302 302" },
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
  { route: "password/:token", method: "GET", what: "with a link that works", before: makeColleaguesLink, ask: reading((world) => world.linkPath ?? ""), expected: "200 200 200 200 200 200 200 200 200 200" },
  {
    route: "password/:token", method: "POST", what: "with a link that works", before: makeColleaguesLink,
    ask: posting((world) => world.linkPath ?? "", () => ({ password: "a long enough password", repeated: "a long enough password" })),
    expected: "303 303 303 303 303 303 303 303 303 303",
  },
  { route: "account", method: "GET", ask: reading(() => "/account"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "account", method: "POST", ask: posting(() => "/account", () => ({ intent: "end-others" })), expected: "302 303 303 303 303 303 303 303 303 302" },
  { route: "guests", method: "GET", ask: reading(() => "/guests"), expected: "302 404 200 200 200 200 200 200 200 302" },
  // The guest of the table is answered for by the member.
  { route: "guests", method: "POST", before: hasHost, ask: posting(() => "/guests", ({ people }) => ({ handle: people.guest.handle, until: inAMonth() })), expected: "302 404 404 404 303 404 404 303 404 302" },
  { route: "account/tokens", method: "GET", ask: reading(() => "/account/tokens"), expected: "302 200 200 200 200 200 200 200 200 302" },
  {
    route: "account/tokens", method: "POST", what: "a new one",
    ask: posting(() => "/account/tokens", () => ({ intent: "create", tokenId: randomUUID(), name: "A script", scopes: "teams:read", days: "30" })),
    expected: "302 201 201 201 201 201 201 201 201 302",
  },

  // Programs have tokens; what a browser's session is good for is nothing here. Operations have a matrix of their own.
  { route: "api/v1/*", method: "GET", what: "with a cookie", ask: reading(() => "/api/v1/me"), expected: "401 401 401 401 401 401 401 401 401 401" },
  { route: "api/v1/*", method: "POST", what: "with a cookie", ask: posting((world) => `/api/v1/threads/${world.threadId}/messages`, () => ({ markdown: "Words" })), expected: "401 401 401 401 401 401 401 401 401 401" },
  { route: "api", method: "GET", ask: reading(() => "/api"), expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "api/reference/:area", method: "GET", ask: reading(() => "/api/reference/threads"), expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "api/v1/openapi.json", method: "GET", ask: reading(() => "/api/v1/openapi.json"), expected: "200 200 200 200 200 200 200 200 200 200" },

  { route: "administration/people", method: "GET", ask: reading(() => "/administration/people"), expected: "302 404 404 404 404 404 404 200 404 302" },
  {
    route: "administration/people", method: "POST", what: "invite",
    ask: posting(() => "/administration/people", (world, kind) => ({ email: `${kind}.${world.secret}@test.meridian.example`, displayName: "Somebody New", organisationRole: "staff" })),
    expected: "302 404 404 404 404 404 404 303 404 302",
  },
  { route: "administration/people/:handle", method: "GET", ask: reading((world) => `/administration/people/${world.colleague.handle}`), expected: "302 404 404 404 404 404 404 200 404 302" },
  {
    route: "administration/people/:handle", method: "POST", what: "suspend a colleague", before: restored,
    ask: posting((world) => `/administration/people/${world.colleague.handle}`, () => ({ intent: "suspend", reason: "Left" })),
    expected: "302 404 404 404 404 404 404 303 404 302",
  },
  {
    route: "administration/people/:handle", method: "POST", what: "move a colleague", before: restored,
    ask: posting((world) => `/administration/people/${world.colleague.handle}`, (world) => ({ intent: "move", office: "CO-ABIDJAN", owner: world.people.lead.handle, reason: "New post" })),
    expected: "302 404 404 404 404 404 404 303 404 302",
  },
  {
    route: "administration/people/:handle", method: "POST", what: "let a colleague go, whose work another takes over", before: restored,
    ask: posting((world) => `/administration/people/${world.colleague.handle}`, (world) => ({ intent: "leave", successor: world.people.lead.handle, reason: "Retired" })),
    expected: "302 404 404 404 404 404 404 303 404 302",
  },
  {
    route: "administration/people/:handle", method: "POST", what: "restore somebody suspended", before: suspended,
    ask: posting((world) => `/administration/people/${world.colleague.handle}`, () => ({ intent: "restore", reason: "Came back" })),
    expected: "302 404 404 404 404 404 404 303 404 302",
  },
  {
    route: "administration/people/:handle", method: "POST", what: "suspend oneself",
    ask: (world, kind) => ({ path: `/administration/people/${profileOf(world, kind)}`, fields: { intent: "suspend", reason: "Try" } }),
    expected: "302 404 404 404 404 404 404 403 404 302",
  },
  { route: "catch-up", method: "GET", ask: reading(() => "/catch-up"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "catch-up", method: "POST", ask: posting(() => "/catch-up", () => ({ until: "2026-01-01T00:00:00Z" })), expected: "302 303 303 303 303 303 303 303 303 302" },
  { route: "next-unread", method: "GET", ask: reading(() => "/next-unread"), expected: "302 303 303 303 303 303 303 303 303 302" },
  { route: "administration/audit", method: "GET", ask: reading(() => "/administration/audit"), expected: "302 404 404 404 404 404 404 200 404 302" },
  { route: "administration/mail", method: "GET", ask: reading(() => "/administration/mail"), expected: "302 404 404 404 404 404 404 200 404 302" },
  { route: "administration/mail/:name", method: "GET", what: "of a letter that is there", before: findLetter, ask: reading((world) => world.letterPath ?? ""), expected: "302 404 404 404 404 404 404 200 404 302" },
  { route: "administration/mail/:name", method: "GET", what: "of a letter that does not exist", ask: reading(() => "/administration/mail/none.eml"), expected: "302 404 404 404 404 404 404 404 404 302" },

  { route: "teams", method: "GET", ask: reading(() => "/teams"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "teams/new", method: "GET", what: "of the organisation", ask: reading(() => "/teams/new"), expected: "302 403 403 403 403 403 403 200 403 302" },
  {
    route: "teams/new", method: "POST", what: "of the organisation",
    ask: posting(() => "/teams/new", (world, kind) => ({ ...founding, "texts.en.name": `Team ${kind} ${world.secret}` })),
    expected: "302 403 403 403 403 403 403 303 403 302",
  },
  { route: "documents", method: "GET", ask: reading(() => "/documents"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "documents/kept", method: "GET", ask: reading(() => "/documents/kept"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "search", method: "GET", ask: reading(() => "/search?q=anything"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "search/link-targets", method: "GET", ask: reading(() => "/search/link-targets?q=anything&of=places"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "experts", method: "GET", ask: reading(() => "/experts"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "experts/method", method: "GET", ask: reading(() => "/experts/method"), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "experts/compare", method: "GET", ask: reading((world) => `/experts/compare?people=${world.colleague.handle}`), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "experts/:handle", method: "GET", what: "of a colleague in no team of theirs", ask: reading((world) => `/experts/${world.colleague.handle}`), expected: "302 404 200 200 200 200 200 200 200 302" },
  { route: "experts/:handle", method: "GET", what: "of oneself", ask: (world, kind) => ({ path: `/experts/${profileOf(world, kind)}` }), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "experts/:handle/card.vcf", method: "GET", what: "of a colleague in no team of theirs", ask: reading((world) => `/experts/${world.colleague.handle}/card.vcf`), expected: "302 404 200 200 200 200 200 200 200 302" },
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
  ...calendarOwnRows,
  ...expertRows,
  ...inboxRows,
  ...conversationRows,
  ...requestRows,
  { route: "experts/:handle/edit/support", method: "GET", what: "of oneself", ask: (world, kind) => ({ path: `/experts/${profileOf(world, kind)}/edit/support` }), expected: "302 200 200 200 200 200 200 200 200 302" },
  { route: "experts/:handle/edit/support", method: "GET", what: "of a colleague", ask: reading((world) => `/experts/${world.colleague.handle}/edit/support`), expected: "302 404 404 404 404 404 404 404 404 302" },
  {
    route: "experts/:handle/edit/support", method: "POST", what: "of oneself",
    ask: (world, kind) => ({ path: `/experts/${profileOf(world, kind)}/edit/support`, fields: dayOff }),
    expected: "302 303 303 303 303 303 303 303 303 302",
  },
  {
    route: "experts/:handle/edit/support", method: "POST", what: "of a colleague",
    ask: posting((world) => `/experts/${world.colleague.handle}/edit/support`, () => dayOff),
    expected: "302 404 404 404 404 404 404 404 404 302",
  },
  { route: "*", method: "POST", ask: posting(() => "/no/such/page", () => ({})), expected: "404 404 404 404 404 404 404 404 404 404" },
  { route: "*", method: "GET", ask: reading(() => "/no/such/page"), expected: "404 404 404 404 404 404 404 404 404 404" },
  // Who covers a country is for the staff: guests meet only their own teams' people.
  //                                                                            anonymous guest non-member observer member coordinator lead administrator removed suspended
  { route: "countries", method: "GET", ask: reading(() => "/countries"), expected: "302       404   200        200      200    200         200  200           200     302" },
  { route: "countries/:iso2", method: "GET", ask: reading(() => "/countries/NE"), expected: "302     404   200        200      200    200         200  200           200     302" },
];
