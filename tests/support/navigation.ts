import type { IncomingHttpHeaders } from "node:http";

/** One answer of the server, whatever it is. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  /** As it came, not decompressed. */
  body: Buffer;
}

/** How one gets from a page to the next, redirects followed. */
export interface Navigation<Page> {
  get(path: string): Promise<Page>;
  post(path: string, fields: [string, string][]): Promise<Page>;
  /** With files. */
  postFiles(path: string, fields: FormData): Promise<Page>;
}
