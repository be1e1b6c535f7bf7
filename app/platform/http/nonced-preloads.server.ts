const preload = Buffer.from('<link rel="modulepreload"');

/**
 * A page whose links that fetch its scripts ahead carry its nonce. Remix writes them without, and where scripts are trusted by their
 * nonce alone, browsers refuse what has none: all scripts would come one after another, as each names the next.
 */
export function noncePreloads(page: Buffer<ArrayBuffer>, nonce: string): Buffer<ArrayBuffer> {
  const noncedPreload = Buffer.from(`<link nonce="${nonce}" rel="modulepreload"`);
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = page.indexOf(preload); at !== -1; at = page.indexOf(preload, from)) {
    pieces.push(page.subarray(from, at), noncedPreload);
    from = at + preload.length;
  }
  return from === 0 ? page : Buffer.concat([...pieces, page.subarray(from)]);
}
