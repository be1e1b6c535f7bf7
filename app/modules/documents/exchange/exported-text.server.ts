import { msg } from "@lingui/core/macro";
import type { Node } from "@tiptap/pm/model";
import { eq } from "drizzle-orm";
import { document, person } from "~db/schema";
import type { Actor } from "~/platform/auth/actor";
import { database } from "~/platform/database/connection.server";
import { i18nFor } from "~/platform/i18n/catalogues.server";
import { formatFor } from "~/platform/i18n/format";
import { nearestLocale, type Locale } from "~/platform/i18n/locales";
import { accessDocument } from "../access-document.server";
import { picturesOf, type ExportedPicture } from "./exported-pictures.server";
import { isMachineDraft } from "../standing/machine-draft.server";
import { standingOfDocument, type GuidanceFacts } from "../standing/standing-columns.server";
import type { Standing } from "../standing/standing";
import { versionShown } from "../standing/version-shown";
import { readVersion } from "../versions/version-text.server";
import { shortHref } from "../hrefs";
import { standingWords } from "./standing-words.server";
import { wholeAddress } from "./whole-address.server";
import { withStoredState } from "../stored-state.server";
import { readState, type ReadState } from "../text/read-state.server";
import { revisionOf, versionTag } from "../text/revision.server";

type Approval = NonNullable<GuidanceFacts["version"]>;

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
  /** How guidance stands, who approved these words, and until when they hold. Null for all else. */
  guidance: { standing: Standing; approval: Approval | null; expiresOn: string } | null;
  /** A machine wrote it, and nobody has confirmed it. */
  machineDraft: boolean;
  /** What readers have to know before they rely on it, a paragraph each. None for most. */
  marks: string[];
  /** One line for people: team, version with who approved it or the date, how guidance stands, address. */
  stamp: string;
  /** The pictures of the text, by the file that each shows; one that is gone is missing. */
  pictures: Map<string, ExportedPicture>;
}

/**
 * Loads a document that this actor may read, as its page shows it: of published guidance what was approved, to those who write it
 * the `draft` where they ask for that. Throws `not_found` and `forbidden`.
 */
export async function exportedText(actor: Actor, id: number, { draft = false } = {}): Promise<ExportedText> {
  const { document: found, team, abilities } = await accessDocument(actor, id, "read");
  const [writer] = await database().select({ name: person.displayName }).from(document).innerJoin(person, eq(person.id, document.authorId)).where(eq(document.id, id));
  const life = found.kind === "guidance" ? await standingOfDocument(id) : null;
  const shown = versionShown(life, { draft, writes: abilities.post });
  const read = shown ? readVersion(shown) : await withStoredState(id, ({ state }) => readState(state));
  const { title, language } = shown ?? found;
  const approval = shown && life?.facts.version ? life.facts.version : null;
  const changedAt = approval?.publishedAt ?? found.updatedAt;
  const version = versionTag(revisionOf(read.text)).slice(0, 8);
  const address = wholeAddress(shortHref(id));
  const spoken = nearestLocale(language);
  const standing = life ? standingWords(life.facts, { isDraft: !shown, locale: spoken }) : null;
  const machineDraft = await isMachineDraft(id, shown?.versionId ?? null);
  return {
    ...read, title, language, spoken, address, version, changedAt, machineDraft,
    pictures: await picturesOf(id, read.text), team: team.name[spoken], author: writer?.name ?? "",
    guidance: life ? { standing: shown ? life.facts.standing : "draft", approval, expiresOn: life.facts.expiresOn } : null,
    marks: [...(standing?.marks ?? []), ...(machineDraft ? [machineMark(spoken)] : [])],
    stamp: [team.name[spoken], approval ? approvedWords(spoken, approval) : asOf(spoken, changedAt, version), standing?.stamp, address].filter(Boolean).join(" · "),
  };
}

/** What is said of a machine's draft that nobody has confirmed. */
const machineMark = (locale: Locale): string => i18nFor(locale)._(msg({ id: "documents.machine.mark", message: "First draft by a machine. Nobody has confirmed it yet." }));

function approvedWords(locale: Locale, { number, approvedBy: by, approvedAt }: Approval): string {
  const on = formatFor(locale, "UTC").date(approvedAt ?? "");
  return i18nFor(locale)._(msg({ id: "documents.export.approved", message: `version ${number}, approved on ${on} by ${by}` }));
}

function asOf(locale: Locale, changedAt: Date, version: string): string {
  const date = formatFor(locale, "UTC").date(changedAt);
  return i18nFor(locale)._(msg({ id: "documents.export.asOf", message: `as of ${date}, version ${version}` }));
}
