import { eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { announcement, newsletter, newsletterIssue, notification, person, requestMessage, requestStep, savedSearch, storedFile, supportRequest } from "~db/schema";
import type { TimelineKind } from "~/modules/requests/contract";
import { requestMessageKind } from "~/modules/requests/public.server";
import type { TeamReader } from "~/modules/teams/public.server";
import { peopleVisibleTo } from "~/modules/teams/public.server";
import { database } from "~/platform/database/connection.server";
import { bestText, type TextsByLanguage } from "~/platform/i18n/best-text";
import type { Locale } from "~/platform/i18n/locales";
import { foundSentence } from "./found-sentence.server";
import { requestSentence } from "./requests/request-sentence.server";

/** What a notification is about that stands in no thread: a request, an announcement, a newsletter or a kept search, and what is told of it. */
export interface OwnSubject {
  requestId: number | null;
  title: string;
  /** Null where it is nobody's but the reader's own. */
  titleLang: Locale | null;
  href: string;
  /** What happened, in one sentence of the reader's language; null where it speaks for itself. */
  sentence: string | null;
  /** What somebody wrote in a request's conversation. */
  text: string | null;
}

const about = alias(person, "about");
const actedBy = alias(person, "acted_by");

/** How much of what somebody wrote is told, in characters. */
const excerptLength = 200;

/** The reader owns the time of whom a step is about. */
const owns = sql<boolean>`exists (select from request_proposal p where p.request_id = ${requestStep.requestId} and p.person_id = ${requestStep.personId} and p.releaser_id = ${notification.personId})`;

/** The names of those who fit a kept search newly, as far as the reader may see them at this moment. */
const foundFor = (actor: TeamReader) => sql<string[]>`array(select ${person.displayName} from ${person} where ${person.id} = any(${notification.foundIds}) and ${peopleVisibleTo(actor)} order by ${person.familyName}, ${person.id})`;
/** What somebody wrote in a request; where it is nothing but files, their names. */
const written = sql<string | null>`coalesce(nullif(left(${requestMessage.source}, ${excerptLength}), ''), (
  select left(string_agg(${storedFile.name}, ', ' order by ${storedFile.position}), ${excerptLength}) from ${storedFile}
  where ${storedFile.ownerKind} = ${requestMessageKind} and ${storedFile.ownerId} = ${requestMessage.id}::text))`;

/** The subjects of these notifications, of those that have one of their own; one query. The caller has decided that the reader may know of them. */
export async function ownSubjects(actor: TeamReader, ids: number[], locale: Locale): Promise<Map<number, OwnSubject>> {
  if (ids.length === 0) return new Map();
  const rows = await database()
    .select({
      id: notification.id, reason: notification.reason,
      request: { id: supportRequest.id, title: supportRequest.title, language: supportRequest.language },
      kind: requestStep.kind, by: actedBy.displayName, about: about.displayName, owns, text: written,
      announcement: { id: announcement.id, title: announcement.title },
      issue: { number: newsletterIssue.number, title: newsletterIssue.title }, slug: newsletter.slug,
      search: { name: savedSearch.name, query: savedSearch.query }, found: foundFor(actor),
    })
    .from(notification)
    .leftJoin(supportRequest, eq(supportRequest.id, notification.requestId))
    .leftJoin(requestStep, eq(requestStep.id, notification.requestStepId))
    .leftJoin(requestMessage, eq(requestMessage.id, notification.requestMessageId))
    .leftJoin(actedBy, eq(actedBy.id, notification.actorId))
    .leftJoin(about, eq(about.id, requestStep.personId))
    .leftJoin(announcement, eq(announcement.id, notification.announcementId))
    .leftJoin(newsletterIssue, eq(newsletterIssue.id, notification.newsletterIssueId))
    .leftJoin(newsletter, eq(newsletter.id, newsletterIssue.newsletterId))
    .leftJoin(savedSearch, eq(savedSearch.id, notification.searchId))
    .where(inArray(notification.id, ids));
  return new Map(rows.flatMap(({ id, ...row }): [number, OwnSubject][] => {
    const subject = subjectOf(row, locale);
    return subject ? [[id, subject]] : [];
  }));
}

interface Row {
  reason: typeof notification.$inferSelect["reason"];
  request: { id: number; title: string; language: Locale } | null;
  kind: string | null;
  by: string | null;
  about: string | null;
  owns: boolean;
  text: string | null;
  announcement: { id: number; title: TextsByLanguage } | null;
  issue: { number: number; title: TextsByLanguage } | null;
  slug: string | null;
  search: { name: string; query: string } | null;
  found: string[];
}

function subjectOf({ request, announcement: told, issue, slug, text, kind, search, found, ...row }: Row, locale: Locale): OwnSubject | null {
  if (search) return { requestId: null, title: search.name, titleLang: null, href: `/experts?${search.query}`, sentence: foundSentence(found, locale), text: null };
  if (request) {
    const sentence = text === null ? requestSentence({ ...row, kind: kind as TimelineKind | null }, locale) : null;
    return { requestId: request.id, title: request.title, titleLang: request.language, href: `/requests/${request.id}`, sentence, text };
  }
  const letter = told ? { ...bestText(told.title, locale), href: `/announcements/${told.id}` } : issue && slug ? { ...bestText(issue.title, locale), href: `/newsletters/${slug}/${issue.number}` } : null;
  return letter && { requestId: null, title: letter.text, titleLang: letter.language, href: letter.href, sentence: null, text: null };
}
