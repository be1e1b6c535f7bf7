import { and, eq } from "drizzle-orm";
import { evidence, person, personExpertise } from "~db/schema";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { transaction } from "~/platform/database/connection.server";
import { DomainError, notFound } from "~/platform/errors";
import { appendEvent } from "~/platform/events/append-event.server";
import type { Locale } from "~/platform/i18n/locales";
import { lockProfile } from "./lock-profile.server";
import { mayConfirmField } from "./policy";
import { mayKnow } from "./sight/may-know.server";
import { rememberStanding } from "./standing.server";

/**
 * A colleague confirms with a sentence that somebody knows a field of their profile; saying it again replaces the sentence. It is
 * evidence of the other. Appends `experts.profile_changed`. Throws `not_found` for whom or what the actor may not see, `forbidden`
 * for guests and for oneself.
 */
export function confirmField(actor: Actor, handle: string, { termId, sentence, language }: { termId: string; sentence: string; language: Locale }): Promise<void> {
  return transaction(async (tx) => {
    const [who] = await tx.select({ id: person.id }).from(person).where(and(eq(person.handle, handle), peopleVisibleTo(actor)));
    if (!who) return notFound("person");
    if (!mayConfirmField(actor, who.id)) throw new DomainError("forbidden", "nobody confirms what they know themselves");
    await lockProfile(tx, who.id);
    const [known] = await tx.select({ termId: personExpertise.termId }).from(personExpertise)
      .where(and(eq(personExpertise.personId, who.id), eq(personExpertise.termId, termId), mayKnow(actor, "expertise", personExpertise.personId)));
    if (!known) return notFound("field");
    const said = { title: sentence, language, happenedOn: new Date().toISOString().slice(0, 10) };
    await tx.insert(evidence).values({ personId: who.id, kind: "confirmation", termId, confirmedById: actor.personId, ...said })
      .onConflictDoUpdate({ target: [evidence.personId, evidence.termId, evidence.confirmedById], set: said });
    await rememberStanding(tx, [who.id]);
    await appendEvent(tx, "experts.profile_changed", { personId: who.id });
  });
}

/** Takes one's confirmation of somebody's field back; twice is the same as once. Throws `not_found` for whom the actor may not see. */
export function withdrawConfirmation(actor: Actor, handle: string, termId: string): Promise<void> {
  return transaction(async (tx) => {
    const [who] = await tx.select({ id: person.id }).from(person).where(and(eq(person.handle, handle), peopleVisibleTo(actor)));
    if (!who) return notFound("person");
    await lockProfile(tx, who.id);
    await tx.delete(evidence).where(and(eq(evidence.personId, who.id), eq(evidence.termId, termId), eq(evidence.confirmedById, actor.personId)));
    await rememberStanding(tx, [who.id]);
    await appendEvent(tx, "experts.profile_changed", { personId: who.id });
  });
}
