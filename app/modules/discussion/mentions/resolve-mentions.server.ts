import { and, eq, inArray, or, sql, type SQL } from "drizzle-orm";
import { peopleVisibleTo, readableTeam } from "~/modules/teams/public.server";
import { document, membership, messageMention, person, thread } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import type { Queryable, Transaction } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { mentionsIn, namesIn, type Mention } from "~/platform/rich-text/mentions";
import { renderHtml } from "~/platform/rich-text/render-html";
import type { ShownMention } from "~/platform/rich-text/shown-mentions";
import { maxMentions } from "../contract";
import { authorHeadingLevel, type RenderedMessage } from "../render-message.server";
import { shownDocument, shownPerson, shownThread } from "./shown-as";

const groupNames = ["lead", "team"] as const;
const isGroup = (name: string): boolean => groupNames.some((group) => group === name);

/** Where a message is written, as far as its mentions depend on it. */
export interface MentionPlace {
  /** Null in a conversation of a few people, who all know one another. */
  team: { id: number; slug: string } | null;
  /** For a query that reads `person`: who may read it there. */
  readers: SQL<boolean>;
  /** The author may call the whole team. */
  mayCallTeam: boolean;
  /** They have been told how many people that is, and want it. */
  callsTeam: boolean;
  /** Groups are not called here: `@lead` and `@team` stay the words they are. */
  withoutGroups?: boolean;
}

type Target = Omit<typeof messageMention.$inferInsert, "messageId">;

interface Resolved {
  targets: Target[];
  shown: Map<string, ShownMention>;
}

/** A message with its mentions found out: `targets` is what `noteMentions` writes, `shown` what each is shown as, by how it stands in the text. */
export interface MentioningMessage extends RenderedMessage, Resolved {}

/**
 * Finds out whom and what a message names: people who may read it where it stands and whom its author may know of, by
 * handle in any case or, of those in the team, by full name, and threads and documents that its author may read.
 * Whatever else looks like a mention stays the words it is. Names stand in the
 * message only where everybody who reads it may know them: those of the team's members, and titles of the
 * same team. In a conversation `@team` and `@lead` call nobody. Throws `invalid` on the field `message`: `team_forbidden` where the author may not call the
 * team, `team_reach` where they have not agreed to the number.
 */
export async function resolveMentions(on: Queryable, actor: Actor, place: MentionPlace, content: RenderedMessage): Promise<MentioningMessage> {
  const mentions = mentionsIn(content.body).filter(({ sign, name }) => !place.withoutGroups || sign === "#" || !isGroup(name)).slice(0, maxMentions);
  const names = namesIn(content.body).slice(0, maxMentions);
  if (mentions.length + names.length === 0) return { ...content, ...nothing };
  if (place.team && mentions.some(({ sign, name }) => sign === "@" && name === "team")) demandTeam(place);
  const found = [place.team ? groups(mentions) : nothing, ...(await people(on, actor, place, mentions, names)), await threads(on, actor, place, mentions), await documents(on, actor, place, mentions)];
  const shown = new Map(found.flatMap((part) => [...part.shown]));
  return { ...content, html: renderHtml(content.body, { headingsUnder: authorHeadingLevel, mentions: shown }), shown, targets: found.flatMap(({ targets }) => targets) };
}

function demandTeam({ mayCallTeam, callsTeam }: MentionPlace): void {
  if (!mayCallTeam) throw new DomainError("invalid", "team_forbidden", "message");
  if (!callsTeam) throw new DomainError("invalid", "team_reach", "message");
}

/** Writes down whom and what a message names, in place of what it named before. */
export async function noteMentions(tx: Transaction, messageId: string, targets: Target[]): Promise<void> {
  await tx.delete(messageMention).where(eq(messageMention.messageId, messageId));
  if (targets.length > 0) await tx.insert(messageMention).values(targets.map((target) => ({ messageId, ...target }))).onConflictDoNothing();
}

/** How many people `@team` calls: all its active members but the author. */
export async function teamReach(on: Queryable, teamId: number, author: Actor): Promise<number> {
  return on.$count(membership, and(
    eq(membership.teamId, teamId),
    sql`${membership.personId} <> ${author.personId}`,
    sql`exists (select from ${person} where ${person.id} = ${membership.personId} and ${person.status} = 'active')`,
  ));
}

const nothing: Resolved = { targets: [], shown: new Map() };

function groups(mentions: Mention[]): Resolved {
  const called = mentions.filter(({ sign, name }) => sign === "@" && isGroup(name));
  const named = groupNames.filter((kind) => called.some(({ name }) => name === kind));
  return { targets: named.map((kind) => ({ kind })), shown: new Map(called.map(({ token, name }) => [token, { label: `@${name}`, href: null }])) };
}

/** Of the same handle written in several ways, each. Where one is nobody's, it may be the beginning of a full name. */
async function people(on: Queryable, actor: Actor, place: MentionPlace, mentions: Mention[], names: string[][]): Promise<Resolved[]> {
  const byHandle = await peopleByHandle(on, actor, place, mentions.filter(({ sign, name }) => sign === "@" && !isGroup(name)));
  const others = names.filter((candidates) => !isGroup(candidates.at(-1)?.toLowerCase() ?? "") && !byHandle.shown.has(`@${candidates.at(-1)}`));
  return [byHandle, await peopleByName(on, actor, place, others)];
}

const memberOf = (team: MentionPlace["team"]) =>
  team ? sql<boolean>`exists (select from ${membership} where ${membership.teamId} = ${team.id} and ${membership.personId} = ${person.id})` : sql<boolean>`true`;

async function peopleByHandle(on: Queryable, actor: Actor, { team, readers }: MentionPlace, mentions: Mention[]): Promise<Resolved> {
  if (mentions.length === 0) return nothing;
  const found = await on.select({ id: person.id, handle: person.handle, name: person.displayName, isMember: memberOf(team) }).from(person).where(and(inArray(person.handle, mentions.map(({ name }) => name)), readers, team ? peopleVisibleTo(actor) : undefined));
  return {
    targets: found.map(({ id }) => ({ kind: "person" as const, personId: id })),
    shown: new Map(found.flatMap((each) => mentions.filter(({ name }) => name === each.handle).map(({ token }) => [token, shownPerson(each)] as const))),
  };
}

/** Members by their full name, where no other member bears the same; nobody else, since whoever does not know people learns no handles so. */
async function peopleByName(on: Queryable, actor: Actor, { team, readers }: MentionPlace, names: string[][]): Promise<Resolved> {
  const wanted = names.flat();
  if (wanted.length === 0) return nothing;
  const found = await on.select({ id: person.id, handle: person.handle, name: person.displayName }).from(person)
    .where(and(or(inArray(person.displayName, wanted), inArray(sql`lower(${person.displayName})`, wanted.map((name) => name.toLowerCase()))), memberOf(team), readers, team ? peopleVisibleTo(actor) : undefined));
  const bearers = Map.groupBy(found, ({ name }) => name.toLowerCase());
  const called = names.flatMap((candidates) => {
    const name = candidates.find((candidate) => bearers.get(candidate.toLowerCase())?.length === 1);
    return name === undefined ? [] : [{ token: `@${name}`, ...bearers.get(name.toLowerCase())![0]! }];
  });
  return {
    targets: called.map(({ id }) => ({ kind: "person" as const, personId: id })),
    shown: new Map(called.map(({ token, name, handle }) => [token, shownPerson({ handle, name, isMember: true })])),
  };
}

const idsAfter = (mentions: Mention[], prefix: string): number[] =>
  mentions.filter(({ sign, name }) => sign === "#" && name.startsWith(prefix)).map(({ name }) => Number(name.slice(prefix.length)));

async function threads(on: Queryable, actor: Actor, { team }: MentionPlace, mentions: Mention[]): Promise<Resolved> {
  const ids = idsAfter(mentions, "thread-");
  if (ids.length === 0) return nothing;
  const found = await on.select({ id: thread.id, teamId: thread.teamId, title: thread.title }).from(thread).where(and(inArray(thread.id, ids), readableTeam(actor, thread.teamId)));
  return {
    targets: found.map(({ id }) => ({ kind: "thread" as const, threadId: id })),
    shown: new Map(found.map((each) => [`#thread-${each.id}`, shownThread(team, each)])),
  };
}

async function documents(on: Queryable, actor: Actor, { team }: MentionPlace, mentions: Mention[]): Promise<Resolved> {
  const ids = idsAfter(mentions, "document-");
  if (ids.length === 0) return nothing;
  const found = await on.select({ id: document.id, teamId: document.teamId, title: document.title }).from(document).where(and(inArray(document.id, ids), readableTeam(actor, document.teamId)));
  return {
    targets: found.map(({ id }) => ({ kind: "document" as const, documentId: id })),
    shown: new Map(found.map((each) => [`#document-${each.id}`, shownDocument(team, each)])),
  };
}
