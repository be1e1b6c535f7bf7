import { eq } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { membership, team } from "~db/schema";
import { outletRows } from "./outlet-rows";
import { posting, reading, type Row } from "./row";
import { whoLeads, whoManages } from "./team-answers";
import type { World } from "./world";

const settings = (world: World) => `/teams/${world.team.slug}/settings`;

/** The team as it was before somebody archived it. */
const asItWas = (archivedAt: Date | null) => async (world: World) => {
  await database().update(team).set({ archivedAt }).where(eq(team.id, world.team.id));
};

/** Somebody is an observer in the team, as if nobody had removed them yet. */
async function observed({ team: { id: teamId }, applicant }: World): Promise<void> {
  await database().insert(membership).values({ teamId, personId: applicant.id, role: "observer" }).onConflictDoNothing();
}

/** Besides them administrators, who decide whether the team goes on. */
const overseen = {
  open: "    302       404   403        403      403    200         200  200           403     302",
  request: " 302       404   403        403      403    200         200  200           403     302",
  private: " 302       404   404        403      403    200         200  200           404     302",
};

/** Leads and administrators. */
const closed = {
  open: "    302       404   403        403      403    403         303  303           403     302",
  request: " 302       404   403        403      403    403         303  303           403     302",
  private: " 302       404   404        403      403    403         303  303           404     302",
};

const words = (world: World) => ({ language: "en", "texts.en.name": `Team ${world.name}`, "texts.en.purpose": "A purpose" });

/** Running a team: its description, access, end and trail, and the groups inside it. */
export const settingsRows: Row[] = [
  {
    // Its first page is the description; administrators, who cannot change that, are led to what they can.
    route: "teams/:slug/settings", method: "GET", ask: reading(settings),
    expected: {
      //          anonymous guest non-member observer member coordinator lead administrator removed suspended
      open: "    302       404   403        403      403    200         200  302           403     302",
      request: " 302       404   403        403      403    200         200  302           403     302",
      private: " 302       404   404        403      403    200         200  302           404     302",
    },
  },
  { route: "teams/:slug/settings", method: "POST", what: "describe", ask: posting((world) => `${settings(world)}?index`, words), expected: whoManages("303") },
  { route: "teams/:slug/settings/access", method: "GET", ask: reading((world) => `${settings(world)}/access`), expected: overseen },
  {
    route: "teams/:slug/settings/access", method: "POST", what: "who may see and join",
    ask: posting((world) => `${settings(world)}/access`, (world) => ({ visibility: world.team.visibility, address: world.team.slug })), expected: whoLeads("303"),
  },
  {
    route: "teams/:slug/settings/access", method: "POST", what: "archive", before: asItWas(null),
    ask: posting((world) => `${settings(world)}/access`, () => ({ intent: "archive" })), expected: closed,
  },
  {
    route: "teams/:slug/settings/access", method: "POST", what: "open again", before: asItWas(new Date()),
    ask: posting((world) => `${settings(world)}/access`, () => ({ intent: "reopen" })), expected: closed,
  },
  {
    route: "teams/:slug/settings/lead", method: "GET", ask: reading((world) => `${settings(world)}/lead`),
    expected: whoLeads("200"),
  },
  {
    route: "teams/:slug/settings/lead", method: "POST", what: "name a successor",
    ask: posting((world) => `${settings(world)}/lead`, (world) => ({ successor: String(world.people.member.id), thenRole: "member" })), expected: whoLeads("303"),
  },
  ...outletRows,
  { route: "teams/:slug/invite", method: "GET", ask: reading((world) => `/teams/${world.team.slug}/invite?q=somebody`), expected: whoManages("200") },
  {
    route: "teams/:slug/invite", method: "POST", what: "somebody by name",
    ask: posting((world) => `/teams/${world.team.slug}/invite`, (world) => ({ by: "names", personIds: String(world.colleague.id), role: "member" })), expected: whoManages("303"),
  },
  {
    route: "teams/:slug/invite", method: "POST", what: "a coordinator",
    ask: posting((world) => `/teams/${world.team.slug}/invite`, (world) => ({ by: "names", personIds: String(world.colleague.id), role: "coordinator" })), expected: whoLeads("303"),
  },
  {
    route: "teams/:slug/membership", method: "POST", what: "withdraw an invitation",
    ask: posting((world) => `/teams/${world.team.slug}/membership`, (world) => ({ intent: "withdraw-invitation", personId: String(world.colleague.id) })), expected: whoManages("303"),
  },
  {
    route: "teams/:slug/membership", method: "POST", what: "remove an observer", before: observed,
    ask: posting((world) => `/teams/${world.team.slug}/membership`, (world) => ({ intent: "remove", personId: String(world.applicant.id) })), expected: whoManages("303"),
  },
  {
    route: "teams/:slug/membership", method: "POST", what: "accept an invitation one does not have",
    ask: posting((world) => `/teams/${world.team.slug}/membership`, () => ({ intent: "accept-invitation" })),
    expected: {
      //          anonymous guest non-member observer member coordinator lead administrator removed suspended
      open: "    302       404   303        303      303    303         303  303           303     302",
      request: " 302       404   303        303      303    303         303  303           303     302",
      private: " 302       404   404        303      303    303         303  303           404     302",
    },
  },
  { route: "teams/:slug/settings/responsibilities", method: "GET", ask: reading((world) => `${settings(world)}/responsibilities`), expected: whoManages("200") },
  {
    route: "teams/:slug/settings/responsibilities", method: "POST", what: "name a specialist",
    ask: posting((world) => `${settings(world)}/responsibilities`, (world) => ({ person: String(world.people.member.id), duty: "field" })), expected: whoManages("303"),
  },
  { route: "teams/:slug/settings/pinned", method: "GET", ask: reading((world) => `${settings(world)}/pinned`), expected: whoManages("200") },
  {
    route: "teams/:slug/settings/pinned", method: "POST", what: "pin a thread",
    ask: posting((world) => `${settings(world)}/pinned`, (world) => ({ kind: "thread", id: String(world.threadId), change: "pin" })), expected: whoManages("303"),
  },
  {
    route: "teams/:slug/measures", method: "GET", ask: reading((world) => `/teams/${world.team.slug}/measures`),
    expected: {
      //          anonymous guest non-member observer member coordinator lead administrator removed suspended
      open: "    302       404   403        200      200    200         200  403           403     302",
      request: " 302       404   403        200      200    200         200  403           403     302",
      private: " 302       404   404        200      200    200         200  403           404     302",
    },
  },
  { route: "teams/:slug/settings/changes", method: "GET", ask: reading((world) => `${settings(world)}/changes`), expected: overseen },
  { route: "teams/new", method: "GET", what: "inside a team", ask: reading((world) => `/teams/new?inside=${world.team.slug}`), expected: whoManages("200") },
  {
    route: "teams/new", method: "POST", what: "inside a team",
    ask: posting(() => "/teams/new", (world) => ({ ...words(world), inside: world.team.slug, visibility: "private" })), expected: whoManages("303"),
  },
];
