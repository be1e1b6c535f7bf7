import { createAbsolutePositionFromRelativePosition, createRelativePositionFromTypeIndex, decodeRelativePosition, encodeRelativePosition, XmlElement, XmlText, type Doc, type XmlFragment } from "yjs";
import { textField } from "../text/read-state.server";

/** A run of words in the shared state, and where it begins in the whole text. */
interface Run {
  text: XmlText;
  words: string;
  from: number;
}

/** All words of a shared state in a row, a line for each block, and the way from a place in them to the state and back. */
export class SharedWords {
  readonly text: string;
  private readonly runs: Run[] = [];

  constructor(private readonly state: Doc) {
    let text = "";
    const walk = (parent: XmlFragment | XmlElement): void => {
      for (const child of parent.toArray()) {
        if (child instanceof XmlText) {
          const words = wordsOf(child);
          this.runs.push({ text: child, words, from: text.length });
          text += words;
        } else if (child instanceof XmlElement) {
          walk(child);
          if (child.nodeName !== "footnote" && child.nodeName !== "guidedField") text += "\n";
        }
      }
    };
    walk(state.getXmlFragment(textField));
    this.text = text;
  }

  /** Ends of a passage that follow its words through later edits; null where there are no words. */
  anchors(from: number, to: number): { start: Uint8Array; end: Uint8Array } | null {
    const first = this.runs.find((run) => from < run.from + run.words.length);
    const last = this.runs.findLast((run) => to > run.from);
    if (!first || !last) return null;
    return {
      start: encodeRelativePosition(createRelativePositionFromTypeIndex(first.text, Math.max(0, from - first.from), 0)),
      end: encodeRelativePosition(createRelativePositionFromTypeIndex(last.text, Math.min(last.words.length, to - last.from), -1)),
    };
  }

  /** Where a passage lies now; null when its words were deleted. */
  passage({ start, end }: { start: Uint8Array; end: Uint8Array }): { from: number; to: number } | null {
    const [from, to] = [this.placeOf(start), this.placeOf(end)];
    return from !== null && to !== null && from < to ? { from, to } : null;
  }

  private placeOf(position: Uint8Array): number | null {
    const found = createAbsolutePositionFromRelativePosition(decodeRelativePosition(position), this.state);
    const run = found && this.runs.find(({ text }) => text === found.type);
    return run ? run.from + Math.min(found.index, run.words.length) : null;
  }
}

/** What is only suggested keeps its place and has no words: blanks are passed over where passages are compared. */
const wordsOf = (text: XmlText): string =>
  (text.toDelta() as { insert?: unknown; attributes?: Record<string, unknown> }[])
    .map(({ insert, attributes }) => (typeof insert !== "string" ? "\ufffc" : attributes?.insertion ? " ".repeat(insert.length) : insert)).join("");
