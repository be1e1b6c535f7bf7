import { inArray } from "drizzle-orm";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { expertRun } from "../expert-list.server";
import { askedNeed } from "../need/asked-need.server";
import { rankPeople } from "../ranking/rank-people.server";
import { filtersSchema, narrowingSchema } from "../schema.server";

/** So many of those who fit are followed. */
const followedAtMost = 100;

/** Who fits a kept search, as its reader would find them now: the directory's own answer, by need or by filters. */
export async function whoFits(actor: Actor, query: string): Promise<{ id: number; handle: string; name: string }[]> {
  const parameters = new URLSearchParams(query);
  const need = await askedNeed(actor, parameters);
  const locale = actor.locale ?? "en";
  const told = Object.fromEntries([...parameters].filter(([, value]) => value !== ""));
  const found = need
    ? (await rankPeople(actor, locale, need, { limit: followedAtMost, ...narrowingSchema.parse(told) })).people.filter(({ misses }) => misses.length === 0)
    : (await expertRun(actor, locale, { ...filtersSchema.parse(told), page: 1 }, { limit: followedAtMost, offset: 0 })).rows;
  const handles = found.map(({ handle }) => handle);
  return handles.length === 0 ? [] : database().select({ id: person.id, handle: person.handle, name: person.displayName }).from(person).where(inArray(person.handle, handles));
}
