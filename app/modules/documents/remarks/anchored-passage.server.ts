import { Doc } from "yjs";
import { applySnapshot } from "../snapshot-bytes.server";
import { placeOf, quoted } from "./quotation";
import { SharedWords } from "./shared-words.server";

/** A passage of a stored state by its words, with the ends that follow it; null where they are not there. */
export function anchoredPassage(snapshot: Uint8Array, quotation: string) {
  const state = new Doc();
  try {
    applySnapshot(state, snapshot);
    const words = new SharedWords(state);
    const place = placeOf(words.text, { quotation, before: "", behind: "" });
    const anchors = place && words.anchors(place.from, place.to);
    return place && anchors && { ...quoted(words.text, place.from, place.to), ...anchors };
  } finally {
    state.destroy();
  }
}
