import { asc, eq, sql } from "drizzle-orm";
import { conversation, conversationMember, office, person, personBlock, thread, threadLevel } from "~db/schema";
import { accessConversation, titleFor } from "~/modules/discussion/public.server";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import type { Locale } from "~/platform/i18n/locales";

/** Somebody in a conversation. */
export interface ConversationPerson {
  handle: string;
  name: string;
  /** Id of their photo, where their profile is the reader's to see. */
  photo: string | null;
  city: string | null;
  zone: string;
  me: boolean;
  /** The reader has blocked them. */
  blocked: boolean;
  /** Their profile is the reader's to see. */
  visible: boolean;
}

/** Who is in a conversation, and what its reader may do about it. */
export interface ConversationPeople {
  id: number;
  title: string;
  language: Locale;
  group: boolean;
  muted: boolean;
  people: ConversationPerson[];
}

/** A conversation's people. Throws `not_found` for whoever is none of them. */
export async function conversationPeople(actor: Actor, threadId: number, locale: Locale): Promise<ConversationPeople> {
  await accessConversation(actor, threadId);
  const { personId } = actor;
  const [[facts], people] = await Promise.all([
    database()
      .select({
        id: thread.id, title: titleFor(personId), language: thread.language, group: sql<boolean>`${conversation.firstId} is null`,
        muted: sql<boolean>`exists (select from ${threadLevel} where ${threadLevel.threadId} = ${threadId} and ${threadLevel.personId} = ${personId} and ${threadLevel.level} = 'muted')`,
      })
      .from(conversation)
      .innerJoin(thread, eq(thread.id, conversation.threadId))
      .where(eq(conversation.threadId, threadId)),
    database()
      .select({
        handle: person.handle, name: person.displayName, photo: person.photoId, city: sql<string | null>`${office.city} ->> ${locale}::text`,
        zone: sql<string>`coalesce(${person.timeZone}, ${office.timeZone}, 'UTC')`, me: sql<boolean>`${person.id} = ${personId}`,
        blocked: sql<boolean>`exists (select from ${personBlock} where ${personBlock.blockerId} = ${personId} and ${personBlock.blockedId} = ${person.id})`,
        visible: sql<boolean>`(${peopleVisibleTo(actor)})`,
      })
      .from(conversationMember)
      .innerJoin(person, eq(person.id, conversationMember.personId))
      .leftJoin(office, eq(office.id, person.officeId))
      .where(eq(conversationMember.threadId, threadId))
      .orderBy(asc(person.displayName)),
  ]);
  return { ...facts!, people: people.map((one) => ({ ...one, photo: one.visible ? one.photo : null })) };
}
