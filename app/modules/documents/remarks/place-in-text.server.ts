import { database } from "~/platform/database/connection.server";
import { DomainError } from "~/platform/errors";
import { withStoredState } from "../stored-state.server";
import { nearestPlaceOf } from "./nearest-place";
import { passageInVersion, publishedPage, saidOf } from "./place-in-version.server";
import { placeOf, quoted, type Quotation } from "./quotation";
import { SharedWords } from "./shared-words.server";

/**
 * Where a passage stands in the text being written, with ends that follow its words, and in the version of guidance that readers are
 * shown. Words of that version which were changed since are taken as they were read. Whoever does not write the document is told
 * of no others. Throws `invalid` on `quotation` where the words are nowhere.
 */
export async function placeInText(document: { id: number; kind: string }, passage: Quotation, { writes }: { writes: boolean }) {
  const page = document.kind === "guidance" ? await publishedPage(database(), document.id) : null;
  const said = page && passageInVersion(page, passage);
  if (page && !said && !writes) throw new DomainError("invalid", "quotation_missing", "quotation");
  const written = await withStoredState(document.id, ({ state }) => passageIn(new SharedWords(state), passage, said !== null));
  if (written) return { ...written, ...(said ?? saidOf(written, null)) };
  if (!said) throw new DomainError("invalid", "quotation_missing", "quotation");
  return { quotation: said.saidQuotation ?? "", before: said.saidBefore ?? "", behind: said.saidBehind ?? "", lostAt: new Date(), ...said };
}

function passageIn(words: SharedWords, passage: Quotation, mayBeAlike: boolean) {
  const place = placeOf(words.text, passage) ?? (mayBeAlike ? nearestPlaceOf(words.text, passage.quotation) : null);
  const anchors = place && words.anchors(place.from, place.to);
  return place && anchors && { ...quoted(words.text, place.from, place.to), ...anchors };
}
