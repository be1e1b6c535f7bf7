import { and, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { isPinned, readableTeam } from "~/modules/teams/public.server";
import { document, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { notFound } from "~/platform/errors";
import { formatFor } from "~/platform/i18n/format";
import type { Locale } from "~/platform/i18n/locales";
import { logOf } from "~/platform/log/log.server";
import { accessDocument } from "./access-document.server";
import { contentsOf } from "./contents";
import { mayReadFigures, mayReadVersions } from "./policy";
import { projectDocument, projectionIsBehind } from "./project-document.server";
import { isMachineDraft } from "./standing/machine-draft.server";
import { standingOfDocument } from "./standing/standing-columns.server";
import { versionShown } from "./standing/version-shown";
import { withStoredState } from "./stored-state.server";
import { accessSuggestions } from "./suggestions/access-suggestions.server";
import { mayComment } from "./remarks/access-remark.server";
import { readableHtml } from "./reading-words.server";
import { readState } from "./text/read-state.server";
import { revisionOf, versionTag } from "./text/revision.server";
import { toMarkdown } from "./text/to-markdown.server";
import { textOfVersion } from "./versions/version-text.server";

const author = alias(person, "author");
const changer = alias(person, "changer");
const keeper = alias(person, "keeper");

const columns = {
  id: document.id, teamId: document.teamId, folderId: document.folderId, title: document.title, kind: document.kind, language: document.language, html: document.html, suggestions: document.suggestions,
  createdAt: document.createdAt, updatedAt: document.updatedAt,
  author: { name: author.displayName, handle: author.handle },
  keeper: { name: keeper.displayName, handle: keeper.handle },
  updatedBy: { name: changer.displayName, handle: changer.handle },
  pinned: isPinned("document", document).as("pinned"),
  behind: projectionIsBehind.as("behind"),
};

async function readDocument(id: number) {
  const [found] = await database()
    .select(columns)
    .from(document)
    .innerJoin(author, eq(author.id, document.authorId))
    .innerJoin(changer, eq(changer.id, document.updatedById))
    .leftJoin(keeper, eq(keeper.id, document.keeperId))
    .where(eq(document.id, id));
  return found ?? notFound("document");
}

/**
 * A document as one reader meets it: its words as safe HTML, its headings, who changed it last and when,
 * and what the reader may do. Changes that are stored but not yet projected are caught up with here.
 * Throws `not_found` and `forbidden`.
 */
export async function documentView(actor: Actor, id: number, locale: Locale, { draft = false } = {}) {
  const { document: facts, team, abilities } = await accessDocument(actor, id, "read");
  const { behind, ...found } = await readDocument(id);
  const written = behind ? await caughtUp(id) : found;
  const life = written.kind === "guidance" ? await standingOfDocument(id) : null;
  const shown = versionShown(life, { draft, writes: abilities.post });
  const current = shown ? { ...written, title: shown.title, language: shown.language, html: shown.html } : written;
  const machineDraft = await isMachineDraft(id, shown?.versionId ?? null);
  return {
    ...current,
    html: readableHtml(current.html, current.language),
    guidance: written.kind === "guidance" ? (life?.facts ?? null) : null,
    /** A machine wrote the words that are read here, and nobody has confirmed them. */
    machineDraft,
    /** The text that is written now, or the version that readers are shown. */
    reads: shown ? ("published" as const) : ("draft" as const),
    languageName: formatFor(locale, "UTC").language(current.language),
    contents: contentsOf(current.html),
    team: { slug: team.slug, name: team.name[locale] },
    abilities: {
      write: abilities.post, pin: abilities.manage, comment: mayComment({ team, abilities }), suggest: abilities.post || (!shown && mayComment({ team, abilities })),
      versions: Boolean(life?.shown) || mayReadVersions({ writes: abilities.post, kind: current.kind }),
      /** To stand by a machine's words; what readers are shown may be unconfirmed while what is written now is not. */
      confirm: machineDraft && abilities.post && (!shown || (await isMachineDraft(id, null))),
      figures: mayReadFigures({ manages: abilities.manage, reader: actor.personId, owner: life?.ownerId ?? facts.authorId, keeper: facts.keeperId }),
    },
  };
}

/** The reader is not turned away when catching up fails: the words before are true as well, only older. */
async function caughtUp(id: number) {
  await projectDocument(id).catch((error: unknown) => logOf("documents").error({ err: error, documentId: id }, "a document could not be projected"));
  const { behind: _behind, ...found } = await readDocument(id);
  return found;
}

/**
 * A document as the editing page needs it: its words as Markdown with the revision they are of, for the
 * plain form. For whoever writes or may suggest. Throws `not_found` and `forbidden`, and when the stored text cannot be read whole.
 */
export async function documentForEditing(actor: Actor, id: number, locale: Locale) {
  const { document: facts, team, may } = await accessSuggestions(actor, id);
  const { title, kind, language, createdAt } = facts;
  const { markdown, revision } = await markdownOf(id);
  return { id, title, kind, language, createdAt, markdown, revision, mayWrite: may === "write", team: { slug: team.slug, name: team.name[locale] } };
}

/** What a new document of this team begins with when it follows a template; null where this actor reads no such template. */
export async function templateFor(actor: Actor, id: number) {
  const [found] = await database()
    .select({ id: document.id, title: document.title, language: document.language })
    .from(document)
    .where(and(eq(document.id, id), eq(document.kind, "template"), isNull(document.trashedAt), readableTeam(actor, document.teamId)));
  return found ? { ...found, ...(await markdownOf(found.id)) } : null;
}

/** A document's words as Markdown, their revision and its short name. The caller has decided access. */
export function markdownOf(id: number): Promise<{ markdown: string; revision: string; tag: string }> {
  return withStoredState(id, ({ state }) => {
    const { text } = readState(state);
    const revision = revisionOf(text);
    return { markdown: toMarkdown(text), revision, tag: versionTag(revision) };
  });
}

/** The words of a document the actor may read (of guidance that is published the published ones, but for those who write it), as Markdown, with the tag of the version they are of. Throws `not_found` and `forbidden`. */
export async function documentMarkdown(actor: Actor, id: number): Promise<{ markdown: string; tag: string }> {
  const { document: facts, abilities } = await accessDocument(actor, id, "read");
  const shown = facts.kind === "guidance" && !abilities.post ? (await standingOfDocument(id))?.shown : null;
  if (!shown) return markdownOf(id);
  const text = textOfVersion(shown.content);
  return { markdown: toMarkdown(text), tag: versionTag(revisionOf(text)) };
}
