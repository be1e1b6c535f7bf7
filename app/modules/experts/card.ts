/** What a card tells. */
export interface CardFacts {
  name: string;
  nativeName: string | null;
  familyName: string;
  title: string;
  organisation: string | null;
  city: string | null;
  country: string | null;
  email: string | null;
  timeZone: string;
  /** Language tags, the best spoken first. */
  languages: string[];
}

const lineBytes = 75;

const escaped = (text: string) => text.replaceAll(/[\\,;]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

/** Lines end after 75 bytes and go on behind a space; no character is cut. */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, bytes] = ["", 0];
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (bytes + size > lineBytes) {
      lines.push(current);
      [current, bytes] = [" ", 1];
    }
    current += letter;
    bytes += size;
  }
  return [...lines, current].join("\r\n");
}

/** A person as vCard 4.0 (RFC 6350), with the name in their own script beside. Pure. */
export function vcard({ name, nativeName, familyName, title, organisation, city, country, email, timeZone, languages }: CardFacts): string {
  const given = name.split(" ").filter((word) => !familyName.split(" ").includes(word)).join(" ");
  const lines = [
    "BEGIN:VCARD", "VERSION:4.0", "KIND:individual",
    `FN;ALTID=1:${escaped(name)}`,
    ...(nativeName ? [`FN;ALTID=1:${escaped(nativeName)}`] : []),
    `N:${escaped(familyName)};${escaped(given)};;;`,
    ...(title ? [`TITLE:${escaped(title)}`] : []),
    ...(organisation ? [`ORG:${escaped(organisation)}`] : []),
    ...(email ? [`EMAIL;TYPE=work:${escaped(email)}`] : []),
    ...(city ? [`ADR;TYPE=work:;;;${escaped(city)};;;${escaped(country ?? "")}`] : []),
    `TZ:${timeZone}`,
    ...languages.map((language, place) => `LANG;PREF=${Math.min(place + 1, 100)}:${language}`),
    "END:VCARD",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
