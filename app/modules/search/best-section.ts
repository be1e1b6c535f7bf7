import { fittingSpans, type Question } from "~/platform/text/question";
import type { Place } from "./contract";

/** Of a longer body only so much is looked through. */
const looked = 100_000;

/** A part of a text under one heading; the part before the first has none. */
interface TextSection {
  id: string | null;
  text: string;
}

/** The part of a text that says most about a question, by how many of its words are there, and then how often. */
export function bestSection(body: string, places: readonly Place[], question: Question): TextSection {
  const text = body.slice(0, looked);
  const starts = [{ id: null, at: 0 }, ...places.filter(({ at }) => at < text.length)];
  const sections = starts.map(({ id, at }, index) => ({ id, text: text.slice(at, starts[index + 1]?.at ?? text.length) }));
  let best: TextSection & { words: number; fits: number } = { id: null, text, words: 0, fits: 0 };
  for (const section of sections) {
    const spans = fittingSpans(section.text, question);
    const words = new Set(spans.map(([from, until]) => section.text.slice(from, until).toLowerCase())).size;
    if (words > best.words || (words === best.words && spans.length > best.fits)) best = { ...section, words, fits: spans.length };
  }
  return { id: best.id, text: best.text };
}
