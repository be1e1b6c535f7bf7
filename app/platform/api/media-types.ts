/** The media type of a header without its parameters, in lower case. */
export const mediaTypeOf = (header: string | null): string => (header ?? "").split(";")[0]!.trim().toLowerCase();

interface Range {
  range: string;
  quality: number;
}

function rangesIn(accept: string): Range[] {
  return accept.slice(0, 1_000).split(",").map((part) => {
    const quality = /;\s*q=([\d.]+)/i.exec(part)?.[1];
    return { range: mediaTypeOf(part), quality: quality === undefined ? 1 : Number(quality) };
  });
}

const fits = (type: string, range: string): boolean => range === "*/*" || range === type || (range.endsWith("/*") && type.startsWith(range.slice(0, -1)));

/** The most telling range decides: `text/*;q=0, text/html` leaves HTML. */
function qualityOf(type: string, ranges: Range[]): number {
  const fitting = ranges.filter(({ range }) => fits(type, range)).sort((one, other) => telling(other.range) - telling(one.range));
  return fitting[0]?.quality ?? 0;
}

const telling = (range: string): number => (range === "*/*" ? 0 : range.endsWith("/*") ? 1 : 2);

/** Which of the types we have a client wants most, our first among equals; null when it wants none of them. */
export function acceptedType(accept: string | null, types: readonly string[]): string | null {
  if (!accept?.trim()) return types[0] ?? null;
  const ranges = rangesIn(accept);
  const [best] = types.map((type) => ({ type, quality: qualityOf(type, ranges) })).filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality);
  return best?.type ?? null;
}
