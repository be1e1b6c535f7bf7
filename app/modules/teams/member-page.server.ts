import { asc } from "drizzle-orm";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { DomainError } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeam } from "./access-team.server";
import { membersOf, trainingSightIn } from "./members-of.server";

/** A run by handle, after one of them; who joins or leaves meanwhile moves nobody. */
interface Run {
  after: string | undefined;
  limit: number;
}

/** A run of a team's active people, for programs. Needs `see`. */
export async function memberPage(actor: Actor, slug: string, { after, limit }: Run, locale: Locale) {
  const { team } = await accessTeam(actor, { slug }, "see");
  return membersOf(actor, team.id, { trained: false, after }, locale).orderBy(asc(person.handle)).limit(limit);
}

/**
 * A run of those with valid security training, for programs; until when for those who may know it.
 * Needs `see`; throws `forbidden` for whoever learns nothing of training in this team.
 */
export async function trainedPage(actor: Actor, slug: string, { after, limit }: Run, locale: Locale) {
  const access = await accessTeam(actor, { slug }, "see");
  const sight = await trainingSightIn(actor, access);
  if (!sight.valid) throw new DomainError("forbidden", "training is not theirs to know");
  const rows = await membersOf(actor, access.team.id, { trained: true, after }, locale).orderBy(asc(person.handle)).limit(limit);
  return rows.map((member) => ({ ...member, trainedUntil: sight.until || member.id === actor.personId ? member.trainedUntil : null }));
}
