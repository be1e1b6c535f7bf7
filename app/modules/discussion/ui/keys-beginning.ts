/** The names that begin so, of all under which a browser keeps something; none where it forbids its storage. */
export function keysBeginning(store: Pick<Storage, "key" | "length">, prefix: string): string[] {
  try {
    return Array.from({ length: store.length }, (_, place) => store.key(place) ?? "").filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}
