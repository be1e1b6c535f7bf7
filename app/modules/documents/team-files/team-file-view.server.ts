import { desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { fileLine } from "~/modules/files/public.server";
import { isPinned } from "~/modules/teams/public.server";
import { document, fileVersion, person, storedFile } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { accessTeamFile } from "../access-document.server";
import { mayComment } from "../remarks/access-remark.server";
import { previewOf } from "./preview.server";

/** So many versions are listed, the latest. */
const mostListed = 200;

const author = alias(person, "author");
const changer = alias(person, "changer");
const keeper = alias(person, "keeper");

const versionsOf = (id: number) =>
  database()
    .select({ number: fileVersion.number, createdAt: fileVersion.createdAt, reading: fileVersion.reading, sections: fileVersion.sections, addedBy: { name: person.displayName, handle: person.handle }, stored: storedFile })
    .from(fileVersion)
    .innerJoin(storedFile, eq(storedFile.id, fileVersion.storedFileId))
    .innerJoin(person, eq(person.id, fileVersion.addedById))
    .where(eq(fileVersion.documentId, id))
    .orderBy(desc(fileVersion.number))
    .limit(mostListed);

/** A file as its facts and versions say, the latest first. Throws `not_found` and `forbidden`. */
export async function teamFileFacts(actor: Actor, id: number, locale: Locale) {
  const { document: found, team, abilities } = await accessTeamFile(actor, id, "read");
  const [rows, [people]] = await Promise.all([
    versionsOf(id),
    database()
      .select({
        author: { name: author.displayName, handle: author.handle }, keeper: { name: keeper.displayName, handle: keeper.handle }, updatedBy: { name: changer.displayName, handle: changer.handle },
        pinned: isPinned("document", document), text: document.text,
      })
      .from(document)
      .innerJoin(author, eq(author.id, document.authorId))
      .innerJoin(changer, eq(changer.id, document.updatedById))
      .leftJoin(keeper, eq(keeper.id, document.keeperId))
      .where(eq(document.id, id)),
  ]);
  const [present] = rows;
  if (!present || !people) return notFound("file");
  const { title, language, kind, createdAt, updatedAt, folderId, teamId } = found;
  const { text, ...others } = people;
  return {
    file: {
      id, title, language, kind, createdAt, updatedAt, folderId, teamId, ...others, reading: present.reading, present: fileLine(present.stored),
      team: { slug: team.slug, name: team.name[locale] },
      versions: rows.map(({ number, createdAt: at, addedBy, stored }) => ({ number, createdAt: at, addedBy, file: fileLine(stored) })),
      abilities: { write: abilities.post, pin: abilities.manage, comment: mayComment({ team, abilities }) },
    },
    words: { text, sections: present.sections },
  };
}

/** A file as its page shows it: its facts, and of its words what a page holds. Throws `not_found` and `forbidden`. */
export async function teamFileView(actor: Actor, id: number, locale: Locale) {
  const { file, words } = await teamFileFacts(actor, id, locale);
  return { ...file, languageName: formatFor(locale, "UTC").language(file.language), preview: previewOf(file.present.type, words.text, words.sections) };
}

export type TeamFileView = Awaited<ReturnType<typeof teamFileView>>;
