/**
 * Gives the demo's Markdown its addresses: `[words](document:key)` and `[words](thread:key)` become links
 * to the page that `addresses` holds for `document:key`. Throws for a key that is not there.
 */
export function linkWithin(markdown: string, addresses: Map<string, string>): string {
  return markdown.replace(/\]\(((?:document|thread):[a-z0-9-]+)\)/g, (_, key: string) => {
    const address = addresses.get(key);
    if (address === undefined) throw new Error(`The demo content links to ${key}, which is not there.`);
    return `](${address})`;
  });
}
