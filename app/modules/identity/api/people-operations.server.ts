import { z } from "zod";
import { personFunctions } from "~/modules/organisation/contract";
import { officeIds } from "~/modules/organisation/public.server";
import { pageFrom, pageOf, pageQuery, placeIn } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none, officeCode, personParameter, personReference } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import type { Actor } from "~/platform/auth/actor";
import { DomainError, notFound } from "~/platform/errors";
import { locales } from "~/platform/i18n/locales";
import { accessView } from "../access-view.server";
import { emailMaxLength, mostGuestDays, nameMaxLength, shownPeople } from "../contract";
import { invitePerson } from "../invite-person.server";
import { peopleAfter } from "../people-list.server";
import { mayInvite } from "../policy";
import { invitationSchema } from "../schema.server";

const reading = { area: "directory", scope: "directory:read", problems: ["not_found"] } as const;
const role = z.enum(["administrator", "staff", "guest"]);
const status = z.enum(["active", "suspended", "left"]);
const facts = { handle: z.string(), email: z.string(), organisationRole: role, status, hasPassword: z.boolean().meta({ description: "They have set a password." }) };

const list = operation({
  id: "listPeople", method: "GET", path: "/people", ...reading, parameters: none, paged: true,
  summary: "List everybody with their access", description: "The latest added first, those who are suspended or have left as well. For administrators.",
  query: pageQuery.extend({
    q: z.string().trim().max(100).default("").meta({ description: "Parts of the name, without accents too, or of the e-mail address." }),
    show: z.enum(shownPeople).default("everybody").meta({ description: "`invited` are those who have not set a password yet." }),
  }),
  answer: { status: 200, description: "A page of people.", schema: pageOf(z.object({ ...facts, name: z.string(), addedAt: moment }).meta({ id: "PersonLine" })) },
  async run({ actor, query: { cursor, limit, ...asked } }) {
    const people = await peopleAfter(actor, asked, { after: placeIn(cursor, z.string().max(100)), limit: limit + 1 });
    const { rows, next } = pageFrom(people, limit, ({ handle }) => handle);
    return { result: { items: rows.map(({ displayName, createdAt, ...one }) => ({ ...one, name: displayName, addedAt: createdAt })), next }, next };
  },
});

const read = operation({
  id: "getPersonAccess", method: "GET", path: "/people/{handle}", ...reading, parameters: personParameter, query: none,
  summary: "Read about somebody's access", description: "Whether they can sign in, what was decided before, and what a successor would take over. For administrators.",
  answer: {
    status: 200, description: "Their access.",
    schema: z.object({
      ...facts, displayName: z.string(), familyName: z.string(), function: z.enum(personFunctions), title: z.string(),
      office: z.string().nullable().meta({ description: "Code of the duty station." }), city: z.string().nullable(), unit: z.string().meta({ description: "Unit at headquarters; empty elsewhere." }),
      owner: personReference.nullable().meta({ description: "Who decides about their time." }), lastSeenAt: moment.nullable(), sessions: z.int().meta({ description: "In how many browsers they are signed in." }),
      history: z.array(z.object({ what: z.string(), reason: z.string(), at: moment, by: z.string().nullable() })).meta({ description: "The latest first, at most fifty." }),
      linkUntil: moment.nullable().meta({ description: "Without a password: until when the last link that they were mailed works, or did; null where none was." }),
      handsOver: z.object({ teams: z.int(), people: z.int(), requests: z.int(), threads: z.int(), documents: z.int(), guidance: z.int(), guests: z.int() }),
      abilities: z.object({ correct: z.boolean(), invite: z.boolean(), move: z.boolean(), leave: z.boolean(), suspend: z.boolean(), restore: z.boolean() }).meta({ description: "What you may decide about them now." }),
    }).meta({ id: "PersonAccess" }),
  },
  async run({ actor, locale, path }) {
    const { history, ...view } = await accessView(actor, path.handle, locale);
    return { result: { ...view, history: history.map(({ happenedAt, ...one }) => ({ ...one, at: happenedAt })) } };
  },
});

/** The id of an office by its code, where one is given. Throws `not_found` for whoever invites nobody, and `invalid` beside `office`. */
async function officeNamed(actor: Actor, code: string | undefined): Promise<number | undefined> {
  if (!mayInvite(actor)) notFound("people");
  if (code === undefined) return undefined;
  const id = (await officeIds([code])).get(code);
  if (id === undefined) throw new DomainError("invalid", "unknown", "office");
  return id;
}

const invite = operation({
  id: "invitePerson", method: "POST", path: "/people", area: "directory", scope: "directory:write", parameters: none, query: none, problems: ["invalid", "not_found", "conflict"],
  summary: "Invite somebody to Meridian", description: "They are in the directory at once, and are mailed a link to set their password. You answer for a guest you invite. For administrators.",
  body: {
    type: "application/json",
    schema: z.strictObject({
      email: z.string().max(emailMaxLength), displayName: z.string().min(2).max(nameMaxLength), organisationRole: role,
      office: officeCode.optional().meta({ description: "Code of the duty station." }),
      language: z.enum(locales).optional().meta({ description: "What the letter is written in." }),
      guestUntil: z.iso.date().optional().meta({ description: `Last day of a guest, at most ${mostGuestDays} days ahead.` }),
    }),
    example: { email: "awa.mbaye@example.org", displayName: "Awa Mbaye", organisationRole: "staff", office: "CO-DAKAR", language: "fr" },
  },
  answer: { status: 201, description: "They are invited.", schema: z.object({ handle: z.string() }).meta({ id: "InvitedPerson" }) },
  async run({ actor, body: { office, ...body } }) {
    const officeId = await officeNamed(actor, office);
    const { handle } = await invitePerson(actor, understood(invitationSchema.safeParse({ ...body, officeId })));
    return { result: { handle }, location: `/people/${handle}` };
  },
});

/** People and their access, for administrators. */
export const peopleOperations: Operation[] = [list, read, invite];
