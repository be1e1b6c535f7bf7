import { msg } from "@lingui/core/macro";
import type { Node } from "@tiptap/pm/model";
import { eq } from "drizzle-orm";
import { document, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { environment } from "~/platform/environment.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { formatFor } from "~/platform/i18n/format";
import { nearestLocale, type Locale } from "~/platform/i18n/locales";
import { accessDocument } from "../access-document.server";
import { picturesOf, type ExportedPicture } from "./exported-pictures.server";
import { isMachineDraft } from "../standing/machine-draft.server";
import { standingOfDocument } from "../standing/standing-columns.server";
import { textOfVersion } from "../versions/version-text.server";
import { shortHref } from "../hrefs";
import { withStoredState } from "../stored-state.server";
import { readState, type ReadState } from "../text/read-state.server";
import { revisionOf, versionTag } from "../text/revision.server";

/** A document on its way out: its text, and what every format says of it. */
export interface ExportedText extends ReadState {
  text: Node;
  title: string;
  language: string;
  team: string;
  author: string;
  changedAt: Date;
  /** Where it is read, whole. */
  address: string;
  /** Short name of this state of its words: equal only for equal words. */
  version: string;
  /** The language of what Meridian says beside the text: its own, or English. */
  spoken: Locale;
  /** What readers have to know before they rely on it: that a machine wrote it and nobody has confirmed it. Null for most. */
  mark: string | null;
  /** One line for people: team, date and version, address. */
  stamp: string;
  /** The pictures of the text, by the file that each shows; one that is gone is missing. */
  pictures: Map<string, ExportedPicture>;
}

/** An address of ours as somebody outside needs it. */
export const wholeAddress = (href: string): string => (href.startsWith("/") ? new URL(href, environment().publicUrl).href : href);

/** Loads a document that this actor may read, as it stands now; readers of published guidance get what was approved. Throws `not_found` and `forbidden`. */
export async function exportedText(actor: Actor, id: number): Promise<ExportedText> {
  const { document: found, team, abilities } = await accessDocument(actor, id, "read");
  const [writer] = await database().select({ name: person.displayName }).from(document).innerJoin(person, eq(person.id, document.authorId)).where(eq(document.id, id));
  const shown = found.kind === "guidance" && !abilities.post ? (await standingOfDocument(id))?.shown : null;
  const read = shown ? { text: textOfVersion(shown.content), anchors: new Map<Node, string>() } : await withStoredState(id, ({ state }) => readState(state));
  const { title, language } = shown ?? found;
  const version = versionTag(revisionOf(read.text)).slice(0, 8);
  const address = wholeAddress(shortHref(id));
  const spoken = nearestLocale(language);
  const i18n = i18nFor(spoken);
  const [name, date] = [team.name[spoken], formatFor(spoken, "UTC").date(found.updatedAt)];
  const stamp = i18n._(msg({ id: "documents.export.stamp", message: `${name} · as of ${date}, version ${version} · ${address}` }));
  return { ...read, pictures: await picturesOf(id, read.text), title, language, spoken, team: name, mark: await machineMark(id, shown?.versionId ?? null, i18n), author: writer?.name ?? "", changedAt: found.updatedAt, address, version, stamp };
}

/** What is said of a machine's draft that nobody has confirmed. */
const machineMark = async (id: number, versionId: number | null, i18n: ReturnType<typeof i18nFor>): Promise<string | null> =>
  (await isMachineDraft(id, versionId)) ? i18n._(msg({ id: "documents.machine.mark", message: "First draft by a machine. Nobody has confirmed it yet." })) : null;
