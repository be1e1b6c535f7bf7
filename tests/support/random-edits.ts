import { XmlElement, XmlText, type Doc } from "yjs";
import type { LastingWriter } from "./lasting-writer";

/** The whole text of a document's state, with its looks. */
export const textIn = (doc: Doc): string => doc.getXmlFragment("default").toString();

const runsOf = (doc: Doc): XmlText[] =>
  doc.getXmlFragment("default").toArray().flatMap((block) => (block instanceof XmlElement ? block.toArray().filter((child): child is XmlText => child instanceof XmlText) : []));

/** Types, deletes, makes bold, or begins or removes a paragraph, somewhere in the text. */
export function editAtRandom(writer: LastingWriter, random: () => number): void {
  writer.change((doc) => {
    const runs = runsOf(doc);
    const blocks = doc.getXmlFragment("default");
    const run = runs[Math.floor(random() * runs.length)];
    const kind = random();
    if (!run || kind < 0.08) {
      const paragraph = new XmlElement("paragraph");
      paragraph.insert(0, [new XmlText("New.")]);
      return blocks.insert(Math.floor(random() * (blocks.length + 1)), [paragraph]);
    }
    if (kind < 0.12 && blocks.length > 3) return blocks.delete(Math.floor(random() * blocks.length), 1);
    const at = Math.floor(random() * (run.length + 1));
    if (kind < 0.35 && run.length > 8) return run.delete(Math.min(at, run.length - 3), 3);
    if (kind < 0.45 && run.length > 4) return run.format(Math.min(at, run.length - 2), 2, { bold: {} });
    run.insert(at, ` w${Math.floor(random() * 1_000)}`, {});
  });
}
