import { and, eq } from "drizzle-orm";
import { person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import type { Locale } from "~/platform/i18n/locales";
import { companion, dayOf, inductionOf } from "./buddy-of.server";
import { maySeeProgress } from "./policy";
import { progressOf, stepsOf } from "./steps-of.server";

/** A newcomer's progress for their buddy, and for themselves. Throws `not_found` for everybody else, leads and administrators too, and for one who is not here any more. */
export async function newcomerProgressView(actor: Actor, handle: string, locale: Locale) {
  const [who] = await database().select({ id: person.id }).from(person).where(and(eq(person.handle, handle), eq(person.status, "active")));
  const found = who && (await inductionOf(who.id, locale));
  if (!found || !maySeeProgress(actor, found)) notFound("induction");
  const [newcomer, steps] = await Promise.all([companion(found.personId, locale), stepsOf(database(), found.personId, locale)]);
  if (!newcomer) notFound("induction");
  return { newcomer, day: dayOf(found.startedAt, actor.timeZone), finished: found.finishedAt !== null, progress: progressOf(steps), own: found.personId === actor.personId };
}
