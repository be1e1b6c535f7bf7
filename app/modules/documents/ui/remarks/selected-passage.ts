import { contextLength, type Quotation } from "../../remarks/quotation";

/** What stands in the text but is not of it: numbers of footnotes, names of callouts, other people's carets, what is only suggested. */
const beside = "sup, .callout-name, .footnotes, .caret, .suggestion-name, ins.suggestion";

function wordsOf(range: Range): string {
  const part = range.cloneContents();
  for (const element of part.querySelectorAll(beside)) element.remove();
  return part.textContent ?? "";
}

/** The words of a document that are selected now, with their surroundings; null when none are, or others. */
export function selectedPassage(): Quotation | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const whole = (range.commonAncestorContainer instanceof Element ? range.commonAncestorContainer : range.commonAncestorContainer.parentElement)?.closest(".prose-document");
  if (!whole) return null;
  const quotation = wordsOf(range).trim();
  if (quotation === "") return null;
  const [head, tail] = [document.createRange(), document.createRange()];
  head.setStart(whole, 0);
  head.setEnd(range.startContainer, range.startOffset);
  tail.setStart(range.endContainer, range.endOffset);
  tail.setEnd(whole, whole.childNodes.length);
  return { quotation, before: wordsOf(head).slice(-contextLength), behind: wordsOf(tail).slice(0, contextLength) };
}
