import { request } from "node:http";
import { CookieJar } from "./cookie-jar";
import type { Answer, Navigation } from "./navigation";
import { Page } from "./page";

export interface RequestOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface ClientOptions {
  /** A loopback address other than 127.0.0.1, to be counted apart by rate limits. */
  from?: string;
  /** The address people know, where the client speaks to a process behind it. */
  publicOrigin?: string;
  /** BCP 47, as browsers send it. */
  language?: string;
}

const formType = "application/x-www-form-urlencoded";
const mostRedirects = 5;

/** A browser without JavaScript: it keeps cookies, follows redirects and posts plain forms with its Origin. */
export class HttpClient implements Navigation<Page> {
  readonly cookies = new CookieJar();

  constructor(readonly origin: string, private readonly options: ClientOptions = {}) {}

  /** One request and its answer, whatever it is; cookies go along and are kept. */
  send(path: string, { method = "GET", headers = {}, body }: RequestOptions = {}): Promise<Answer> {
    const url = new URL(path, this.origin);
    return new Promise((resolve, reject) => {
      const outgoing = request(url, {
        method,
        localAddress: this.options.from,
        headers: { ...this.headersOf(method, body), ...headers },
      }, (incoming) => {
        const parts: Buffer[] = [];
        incoming.on("data", (part: Buffer) => parts.push(part)).on("error", reject);
        incoming.on("end", () => {
          this.cookies.keep(incoming.headers["set-cookie"]);
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(parts) });
        });
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    });
  }

  private headersOf(method: string, body: string | Buffer | undefined): Record<string, string> {
    const cookie = this.cookies.header;
    return {
      accept: "text/html",
      "accept-language": this.options.language ?? "en",
      ...(cookie ? { cookie } : {}),
      ...(method === "GET" || method === "HEAD" ? {} : { origin: this.options.publicOrigin ?? this.origin }),
      ...(body === undefined ? {} : { "content-type": formType, "content-length": String(Buffer.byteLength(body)) }),
    };
  }

  /** The page at a path, after redirects. */
  async get(path: string): Promise<Page> {
    return this.land(path, await this.send(path));
  }

  /** Posts fields as a form would, without a page that has the form. */
  async post(path: string, fields: Record<string, string> | [string, string][]): Promise<Page> {
    return this.land(path, await this.send(path, { method: "POST", body: new URLSearchParams(fields).toString() }));
  }

  /** Posts fields and files as a form with files would. */
  async postFiles(path: string, fields: FormData): Promise<Page> {
    const encoded = new Response(fields);
    const body = Buffer.from(await encoded.arrayBuffer());
    return this.land(path, await this.send(path, { method: "POST", body, headers: { "content-type": encoded.headers.get("content-type") ?? "", "content-length": String(body.length) } }));
  }

  private async land(path: string, first: Answer): Promise<Page> {
    let url = new URL(path, this.origin);
    let answer = first;
    for (let redirects = 0; answer.status >= 300 && answer.status < 400 && answer.headers.location; redirects++) {
      if (redirects === mostRedirects) throw new Error(`More than ${mostRedirects} redirects, the last one to ${answer.headers.location}`);
      url = new URL(answer.headers.location, url);
      if (url.origin !== this.origin) throw new Error(`A redirect leaves the site: ${url.href}`);
      answer = await this.send(url.pathname + url.search);
    }
    return new Page(this, url, answer, first);
  }
}
