/** Letters that do not come apart into a base letter and an accent. */
const spelled: Record<string, string> = {
  đ: "d", ø: "o", ł: "l", ı: "i", ə: "e", þ: "th", ð: "d", ß: "ss", æ: "ae", œ: "oe",
};

/** The readable address of a person: "Íñigo García Márquez" → "inigo-garcia-marquez". */
export function handleFor(name: string): string {
  return name
    .toLowerCase()
    .replace(/[đøłıəþðßæœ]/g, (letter) => spelled[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\p{Mark}'’ʻ]/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
