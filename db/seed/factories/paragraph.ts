const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** HTML of one paragraph of plain words; nothing for no words. */
export function paragraphHtml(text: string): string {
  if (text === "") return "";
  return `<p>${text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)}</p>`;
}
