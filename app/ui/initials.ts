const arabic = /^[\u0600-\u06ff]/;
const han = /^\p{Script=Han}/u;

/**
 * What stands for a name in a circle: first and last letter of "Mariam Diallo"
 * (MD), the first letter of an Arabic name without its article (joined letters
 * would make a word), the last two signs of a Chinese one.
 */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const first = words[0] ?? "";
  if (han.test(first)) return [...words.join("")].slice(-2).join("");
  if (arabic.test(first)) return [...first.replace(/^ال/, "")][0] ?? "";
  const last = words.length > 1 ? words[words.length - 1] ?? "" : "";
  return `${[...first][0] ?? ""}${[...last][0] ?? ""}`.toLocaleUpperCase();
}

/** One of six, always the same for the same text: tells people apart at a glance. */
export function hueOf(text: string): 1 | 2 | 3 | 4 | 5 | 6 {
  let hash = 2166136261;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0;
  // The high bits: the low ones of this hash hardly differ between short names.
  return (((hash ^ (hash >>> 15)) >>> 8) % 6 + 1) as 1 | 2 | 3 | 4 | 5 | 6;
}
