import { and, desc, eq, inArray } from "drizzle-orm";
import { person, searchEntry, team, teamFeed } from "~db/schema";
import { accessTeam } from "~/modules/teams/public.server";
import { actorOfPerson } from "~/platform/auth/actor-of-person";
import { tokenHashOf } from "~/platform/auth/token-secret.server";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { notFound } from "~/platform/errors";
import { secretFile, type SecretFile } from "~/platform/http/secret-file.server";
import { escapedHtml } from "~/platform/rich-text/escaped-html";

const shown = 50;
/** Of a longer text, so many characters: the rest is read where it stands. */
const summaryLength = 2_000;
const anHour = 3_600_000;

/**
 * What a secret address shows now: the newest messages and documents of its team, if its owner may read them at this
 * moment. Throws `not_found` for an address that is none, was revoked, or
 * whose owner has no access any more.
 */
export async function teamFeedFile(token: string): Promise<SecretFile> {
  const [feed] = await database().select({ feed: teamFeed, owner: person, slug: team.slug, name: team.name }).from(teamFeed)
    .innerJoin(person, eq(person.id, teamFeed.ownerId)).innerJoin(team, eq(team.id, teamFeed.teamId))
    .where(and(eq(teamFeed.tokenHash, tokenHashOf(token)), eq(person.status, "active")));
  if (!feed) notFound("feed");
  await accessTeam(actorOfPerson(feed.owner), { id: feed.feed.teamId }, "read").catch(() => notFound("feed"));
  await noteUse(feed.feed);
  const body = atom({ slug: feed.slug, name: feed.name[feed.owner.locale ?? "en"] }, await newest(feed.feed.teamId));
  return secretFile(body);
}

/** Out of the index, which holds of each thing what its readers are shown. */
const newest = (teamId: number) => database()
  .select({ kind: searchEntry.kind, id: searchEntry.entityId, title: searchEntry.title, body: searchEntry.body, href: searchEntry.href, language: searchEntry.language, at: searchEntry.happenedAt, author: person.displayName })
  .from(searchEntry)
  .leftJoin(person, eq(person.id, searchEntry.authorId))
  .where(and(eq(searchEntry.teamId, teamId), inArray(searchEntry.kind, ["message", "document"])))
  .orderBy(desc(searchEntry.happenedAt), searchEntry.entityId)
  .limit(shown);

type Entry = Awaited<ReturnType<typeof newest>>[number];

async function noteUse({ id, lastUsedAt }: typeof teamFeed.$inferSelect): Promise<void> {
  if (lastUsedAt && Date.now() - lastUsedAt.getTime() < anHour) return;
  await database().update(teamFeed).set({ lastUsedAt: new Date() }).where(eq(teamFeed.id, id));
}

function entryOf({ kind, id, title, body, href, language, at, author }: Entry, origin: string): string {
  const lang = language ? ` xml:lang="${language}"` : "";
  return `<entry${lang}><id>${origin}/${kind}/${escapedHtml(id)}</id><title>${escapedHtml(title)}</title><updated>${at.toISOString()}</updated>`
    + `<author><name>${escapedHtml(author ?? "Meridian")}</name></author><link href="${escapedHtml(origin + href)}"/>`
    + `<content type="text">${escapedHtml(body.slice(0, summaryLength).toWellFormed())}</content></entry>`;
}

function atom({ slug, name }: { slug: string; name: string }, entries: Entry[]): string {
  const { publicUrl } = environment();
  const address = `${publicUrl}/teams/${slug}`;
  const updated = entries[0]?.at ?? new Date(0);
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${address}</id><title>${escapedHtml(`Meridian: ${name}`)}</title>`
    + `<updated>${updated.toISOString()}</updated><link href="${address}"/>${entries.map((entry) => entryOf(entry, publicUrl)).join("\n")}</feed>\n`;
}
