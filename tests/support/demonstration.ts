import { and, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { database } from "~/platform/database/connection.server";
import { announcement, begunThread, calendarEvent, conversation, conversationMember, countryList, document, induction, inductionChecklist, listedCountry, membership, person, savedMessage, standbyList, supportRequest, team, thread } from "~db/schema";

/** The demo team that most things are tried in. */
const teamCode = "TT-LABINSP";

/** Somebody of the demo organisation whose pages follow the browser: language, theme and scripts. */
export async function demoPerson(handle: string): Promise<{ id: number; handle: string; displayName: string }> {
  const [found] = await database()
    .update(person)
    .set({ locale: null, theme: "system", lite: false })
    .where(eq(person.handle, handle))
    .returning({ id: person.id, handle: person.handle, displayName: person.displayName });
  if (!found) throw new Error(`The demo organisation has no ${handle}`);
  return found;
}

/** The people who act in the tests: two members of the team, one of them its lead, an administrator, and somebody in their first week. */
export const demoHandles = { member: "awa-mbaye", lead: "wojciech-kowalczyk", administrator: "genevieve-thompson", newcomer: "zawadi-mwangi" } as const;

/** A team, its liveliest thread and a document of it, all of which the member may write in. */
export async function demoPlaces() {
  const db = database();
  const [place] = await db.select({ id: team.id, slug: team.slug }).from(team).where(eq(team.code, teamCode));
  if (!place) throw new Error(`The demo organisation has no team ${teamCode}`);
  const [liveliest] = await db.select().from(thread).where(eq(thread.teamId, place.id)).orderBy(desc(thread.lastSeq)).limit(1);
  const [written] = await db.select({ id: document.id, title: document.title }).from(document).where(and(eq(document.teamId, place.id), ne(document.kind, "file"))).orderBy(desc(sql`length(${document.text})`)).limit(1);
  const [filed] = await db.select({ id: document.id }).from(document).where(and(eq(document.teamId, place.id), eq(document.kind, "file"))).orderBy(document.id).limit(1);
  const [outside] = await db.select({ slug: team.slug }).from(team).where(and(eq(team.visibility, "request"), sql`not exists (
    select from ${membership} join ${person} on ${person.id} = ${membership.personId} where ${membership.teamId} = ${team.id} and ${person.handle} = ${demoHandles.member})`)).limit(1);
  const [empty] = await db.select({ slug: team.slug }).from(team).where(and(eq(team.visibility, "open"), sql`not exists (select from ${thread} where ${thread.teamId} = ${team.id})`)).limit(1);
  const [checklist] = await db.select({ id: inductionChecklist.id }).from(inductionChecklist).orderBy(inductionChecklist.id).limit(1);
  const [event] = await db.select({ id: calendarEvent.id }).from(calendarEvent).where(and(eq(calendarEvent.teamId, place.id), eq(calendarEvent.kind, "meeting"))).limit(1);
  const [townHall] = await db.select({ id: calendarEvent.id }).from(calendarEvent).where(eq(calendarEvent.kind, "town_hall")).orderBy(desc(calendarEvent.spanStart)).limit(1);
  const [listed] = await db.select({ team: team.slug, list: countryList.slug, iso2: listedCountry.countryIso2 }).from(listedCountry)
    .innerJoin(countryList, eq(countryList.id, listedCountry.listId)).innerJoin(team, eq(team.id, countryList.teamId)).where(eq(team.code, "CT-FRAGILE")).orderBy(listedCountry.countryIso2).limit(1);
  const [onStandby] = await db.select({ slug: team.slug }).from(standbyList).innerJoin(team, eq(team.id, standbyList.teamId)).limit(1);
  const buddy = alias(person, "buddy");
  const [accompanied] = await db.select({ newcomer: person.handle, buddy: buddy.handle }).from(induction)
    .innerJoin(person, eq(person.id, induction.personId)).innerJoin(buddy, eq(buddy.id, induction.buddyId)).orderBy(person.id).limit(1);
  const [told] = await db.select({ id: announcement.id }).from(announcement).where(eq(announcement.audience, "all")).orderBy(desc(announcement.publishedAt)).limit(1);
  const [group] = await db.select({ id: conversation.threadId }).from(conversation).innerJoin(conversationMember, eq(conversationMember.threadId, conversation.threadId))
    .innerJoin(person, eq(person.id, conversationMember.personId)).where(and(isNull(conversation.firstId), eq(person.handle, demoHandles.member))).limit(1);
  const [begun] = await db.select({ id: begunThread.id }).from(begunThread).innerJoin(person, eq(person.id, begunThread.personId)).where(eq(person.handle, demoHandles.member)).orderBy(begunThread.keptAt).limit(1);
  const [saved] = await db.select({ id: savedMessage.messageId }).from(savedMessage).innerJoin(person, eq(person.id, savedMessage.personId)).where(eq(person.handle, demoHandles.member)).orderBy(desc(savedMessage.savedAt)).limit(1);
  const wroteTo = await begunWords();
  const requestIn = async (state: "done" | "redirected") => (await db.select({ id: supportRequest.id }).from(supportRequest).where(eq(supportRequest.state, state)).orderBy(supportRequest.id).limit(1))[0];
  const [request, requestToAnswer] = [await requestIn("done"), await requestIn("redirected")];
  if (!liveliest || !written || !filed || !event || !townHall || !told) throw new Error("The demo team has no thread, document, file or event, or the organisation no town hall");
  return { team: place, thread: liveliest, document: written, file: filed, event, townHall, closedTeam: outside, emptyTeam: empty, checklist, listed, onStandby, accompanied, announcement: told, request, requestToAnswer, conversation: group, begun, saved, wroteTo };
}

/** Words of the lead to the member that are not sent; the demo has none of its own. */
async function begunWords(): Promise<{ id: string }> {
  const id = "00000000-0000-4000-9000-000000000001";
  const rows = await database().select({ id: person.id, handle: person.handle }).from(person).where(inArray(person.handle, [demoHandles.lead, demoHandles.member]));
  const numberOf = (handle: string) => rows.find((row) => row.handle === handle)?.id ?? 0;
  await database().insert(begunThread).values({ id, personId: numberOf(demoHandles.lead), toIds: [numberOf(demoHandles.member)], kind: "discussion", title: "", source: "Could we speak about the visits?" }).onConflictDoNothing();
  return { id };
}
