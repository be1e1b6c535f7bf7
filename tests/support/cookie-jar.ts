/** The cookies one site has set. */
export class CookieJar {
  private readonly values = new Map<string, string>();

  /** Takes Set-Cookie headers; an expired one takes its cookie away. */
  keep(headers: readonly string[] | undefined): void {
    for (const header of headers ?? []) {
      const [pair = "", ...attributes] = header.split(";").map((part) => part.trim());
      const name = pair.slice(0, pair.indexOf("="));
      const gone = attributes.some((attribute) => /^max-age=0$/i.test(attribute) || isPast(attribute));
      if (gone) this.values.delete(name);
      else this.values.set(name, pair.slice(name.length + 1));
    }
  }

  /** Sets a cookie from a Cookie header's pair, `name=value`. */
  add(pair: string): void {
    this.keep([pair]);
  }

  get(name: string): string | undefined {
    return this.values.get(name);
  }

  clear(): void {
    this.values.clear();
  }

  /** The Cookie header, empty when there is none. */
  get header(): string {
    return [...this.values].map(([name, value]) => `${name}=${value}`).join("; ");
  }
}

function isPast(attribute: string): boolean {
  const [, date] = /^expires=(.+)$/i.exec(attribute) ?? [];
  return date !== undefined && Date.parse(date) <= Date.now();
}
