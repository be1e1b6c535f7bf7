import { createHash } from "node:crypto";
import { DomainError } from "~/platform/errors";
import { countAttempt, type Limit } from "~/platform/rate-limit/limiter.server";

/** What a program reads under a secret address, and a tag that is the same as long as nothing changed. */
export interface SecretFile {
  body: string;
  tag: string;
}

export const secretFile = (body: string): SecretFile => ({ body, tag: `"${createHash("sha256").update(body).digest("base64url")}"` });

interface Serving {
  request: Request;
  /** The network address that asks. */
  address: string;
  /** The last part of the path: the secret, and perhaps the extension. */
  file: string | undefined;
  extension: string;
  /** Counted against whoever guesses; programs that know their address are never counted, however many share a network address. */
  wrongTries: Limit;
  /** Finds the file; throws `DomainError` where there is none. */
  read(token: string): Promise<SecretFile>;
  /** What the file is, as HTTP headers. */
  headers: Record<string, string>;
}

/** Answers a program that follows a secret address, without page or session: 304 where it has the file, and every refusal is the same. */
export async function serveSecretFile({ request, address, file = "", extension, wrongTries, read, headers }: Serving): Promise<Response> {
  const token = file.endsWith(extension) ? file.slice(0, -extension.length) : file;
  try {
    if (!/^[\w-]{20,100}$/.test(token)) throw new DomainError("not_found");
    const { body, tag } = await read(token);
    const kept = { etag: tag, "cache-control": "private, no-cache", "referrer-policy": "no-referrer" };
    if (request.headers.get("if-none-match")?.split(/\s*,\s*/).includes(tag)) return new Response(null, { status: 304, headers: kept });
    return new Response(body, { headers: { ...kept, ...headers } });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return refused(wrongTries, address);
  }
}

async function refused(wrongTries: Limit, address: string): Promise<Response> {
  const tooMany = await countAttempt(wrongTries, address).then(() => false, (error: unknown) => error instanceof DomainError);
  return new Response(null, { status: tooMany ? 429 : 404 });
}
