import { and, eq, inArray, sql } from "drizzle-orm";
import { database } from "~/platform/database/connection.server";
import { membership, person, requestProposal, supportRequest } from "~db/schema";
import { demoHandles } from "./demonstration";
import type { HttpClient } from "./http-client";
import type { Page } from "./page";
import { clientOf } from "./sessions";

/** A browser without JavaScript of somebody of the demonstration, in English; by their short name. */
export async function demoClient(handle: string): Promise<HttpClient> {
  const [found] = await database().update(person).set({ locale: "en" }).where(eq(person.handle, handle)).returning({ id: person.id });
  if (!found) throw new Error(`The demo organisation has no ${handle}`);
  return clientOf(found);
}

const idIn = (path: string): number => Number(/\/requests\/(\d+)/.exec(path)?.[1]);
const rowOf = async (path: string) => (await database().select().from(supportRequest).where(eq(supportRequest.id, idIn(path))))[0]!;

/** Who answers a request first: whoever leads or coordinates the team it went to, an administrator where nobody does. */
export async function coordinatorOf(path: string): Promise<HttpClient> {
  const { teamId } = await rowOf(path);
  const [found] = await database().select({ handle: person.handle }).from(membership).innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.teamId, teamId!), inArray(membership.role, ["lead", "coordinator"]), eq(person.status, "active"))).orderBy(membership.role, person.id).limit(1);
  return demoClient(found?.handle ?? demoHandles.administrator);
}

/** Five days in a row on which nobody of these is taken, a Monday first, from `after` days ahead on. */
export async function freeWeek(handles: string[], after: number): Promise<{ startsOn: string; endsOn: string }> {
  const [found] = await database().execute<{ monday: string }>(sql`
    select monday::date::text as monday from generate_series(date_trunc('week', now() + make_interval(days => ${after + 7})), now() + make_interval(days => ${after + 180}), '1 week') monday
    where not exists (select from taken_time taken join person who on who.id = taken.person_id
      where who.handle = any(${sql.param(handles)}::text[]) and taken.begins < monday::date + 5 and taken.ends > monday::date) order by 1 limit 1`);
  const endsOn = new Date(Date.parse(found!.monday) + 4 * 86_400_000).toISOString().slice(0, 10);
  return { startsOn: found!.monday, endsOn };
}

/** Fills the form that a search or a page began and sends it; returns the request's page. */
export async function send(begun: Page, fields: Record<string, string | boolean>): Promise<Page> {
  const sent = await begun.form("Send the request").fill(fields).submit();
  if (!/^\/requests\/\d+$/.test(sent.path)) throw new Error(`The request was not sent: ${sent.alerts.join(" ")}`);
  return sent;
}

/** The team takes it on and asks people; each says yes, and whoever owns their time releases them. */
export async function staff(path: string, handles: string[], { leads, conflict }: { leads?: string; conflict?: string } = {}): Promise<Page> {
  const coordinator = await coordinatorOf(path);
  let page = await coordinator.get(path);
  if (page.hasButton("Take it on")) page = await page.form("Take it on").submit();
  for (const handle of handles) page = await coordinator.post(path, { intent: "propose", person: handle, role: "field", note: "", ...(leads === handle ? { leads: "on" } : {}) });
  for (const handle of handles) {
    const form = (await (await demoClient(handle)).get(path)).form("Yes, I take it on");
    await (conflict ? form.fill({ conflict }) : form).submit();
  }
  const waiting = await database().select({ who: person.handle, ownerId: requestProposal.releaserId }).from(requestProposal).innerJoin(person, eq(person.id, requestProposal.personId))
    .where(and(eq(requestProposal.requestId, idIn(path)), eq(requestProposal.state, "accepted")));
  for (const { who, ownerId } of waiting) {
    const [owner] = await database().select({ handle: person.handle }).from(person).where(eq(person.id, ownerId!));
    await (await demoClient(owner!.handle)).post(path, { intent: "release", person: who, note: "" });
  }
  return coordinator.get(path);
}

/** From released people to the closing: days, the work, its report, how useful it was, the end. */
export async function carryOut(path: string, asks: HttpClient, goes: string, days: { startsOn: string; endsOn: string }, report: string): Promise<Page> {
  const planned = await (await asks.get(path)).form("Fix the days").fill(days).submit();
  if (!planned.text.includes("The days are fixed.")) throw new Error(`The days were not fixed: ${planned.alerts.join(" ")}`);
  const expert = await demoClient(goes);
  const done = await (await expert.get(path)).form("It has happened").submit();
  await done.form("File the report").fill({ report, title: "" }).submit();
  const thanked = await (await asks.get(path)).form("Give feedback").fill({ usefulness: "4", note: "" }).submit();
  return thanked.form("Close the request").submit();
}
