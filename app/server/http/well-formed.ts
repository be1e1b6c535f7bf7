import type { IncomingMessage } from "node:http";
import { pathOf } from "./request-facts.ts";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Why a request cannot be understood: the status and sentence to answer with; null when it can. */
export function malformation(req: IncomingMessage): { status: number; sentence: string } | null {
  if (!METHODS.has(req.method ?? "")) return { status: 405, sentence: "This method is not allowed here." };
  if (!isPath(req.url ?? "")) return { status: 400, sentence: "The address of this page is malformed." };
  if (!isHost(req.headers.host)) return { status: 400, sentence: "The Host header is malformed." };
  if (lacksBoundary(req.headers["content-type"])) return { status: 400, sentence: "The form was sent without its boundary." };
  return null;
}

/** NUL is refused too: no text column can hold it. */
function isPath(url: string): boolean {
  if (!url.startsWith("/") || url.includes("%00")) return false;
  try {
    decodeURIComponent(pathOf(url));
    return URL.canParse(`http://host${url}`);
  } catch {
    return false;
  }
}

function isHost(host: string | undefined): boolean {
  return host === undefined || (/^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`));
}

function lacksBoundary(contentType: string | undefined): boolean {
  return contentType !== undefined && /^\s*multipart\//i.test(contentType) && !/;\s*boundary=("[^"]+"|[^\s;"]+)/i.test(contentType);
}
