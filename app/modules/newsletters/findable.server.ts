import { and, asc, eq, gt, ne, sql, type SQL } from "drizzle-orm";
import { newsletter, newsletterIssue, newsletterItem } from "~db/schema";
import { database } from "~/platform/database/connection.server";
import { bestText } from "~/platform/i18n/best-text";
import { locales, type Locale } from "~/platform/i18n/locales";
import { parseMarkdown } from "~/platform/rich-text/parse-markdown";
import { plainText } from "~/platform/rich-text/plain-text";
import { issueHref } from "./hrefs";

/** What the search index keeps of an issue in one language; who may find it is asked of `readableIssueIds`. */
export interface FindableIssue {
  /** `12-fr` */
  entityId: string;
  teamId: number | null;
  language: Locale;
  title: string;
  body: string;
  href: string;
  happenedAt: Date;
}

/** The lines with which an issue's things were proposed; what they are about is found by itself. */
const lines = sql<string | null>`(select string_agg(${newsletterItem.line}, E'\n' order by ${newsletterItem.position}) from ${newsletterItem} where ${newsletterItem.issueId} = ${newsletterIssue.id})`;

async function issuesWhere(condition: SQL | undefined, limit: number): Promise<FindableIssue[]> {
  const rows = await database()
    .select({ newsletter, issue: newsletterIssue, lines })
    .from(newsletterIssue)
    .innerJoin(newsletter, eq(newsletter.id, newsletterIssue.newsletterId))
    .where(and(ne(newsletterIssue.state, "draft"), condition))
    .orderBy(asc(newsletterIssue.id))
    .limit(limit);
  return rows.flatMap(({ newsletter: letter, issue, lines: said }) => locales.flatMap((language) => {
    const title = issue.title[language];
    if (!title) return [];
    const body = [bestText(letter.title, language).text, plainText(parseMarkdown(issue.intro[language] ?? "")), said].filter(Boolean).join("\n");
    return [{ entityId: `${issue.id}-${language}`, teamId: letter.teamId, language, title, body, href: issueHref(letter.slug, issue.number), happenedAt: issue.releasedAt ?? issue.createdAt }];
  }));
}

/** An issue for the search index, once for each of its languages; none while it is composed. */
export const findableIssue = (id: number): Promise<FindableIssue[]> => issuesWhere(eq(newsletterIssue.id, id), 1);

const cameAfter = (entry: string | null): SQL | undefined => (entry === null ? undefined : gt(newsletterIssue.id, Number.parseInt(entry, 10)));

/** Issues in the order of their ids, those after an entry; for indexing all of them a batch at a time. */
export const findableIssues = (after: string | null, limit: number): Promise<FindableIssue[]> =>
  issuesWhere(cameAfter(after), limit);

/** The issues of one newsletter in the same order; for indexing them anew when it is called otherwise. */
export const findableIssuesOf = (newsletterId: number) => (after: string | null, limit: number): Promise<FindableIssue[]> =>
  issuesWhere(and(eq(newsletterIssue.newsletterId, newsletterId), cameAfter(after)), limit);
