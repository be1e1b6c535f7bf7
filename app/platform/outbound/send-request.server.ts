import { lookup, type LookupAddress } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { environment } from "../environment.server";
import { isPrivateAddress } from "./private-address.server";

/** A request of the server's own to somewhere else. */
export interface OutboundRequest {
  url: string;
  method: "GET" | "POST";
  headers?: Record<string, string>;
  body?: string;
  /** From the beginning to the last byte of the answer. */
  timeoutMilliseconds: number;
  /** Of a longer answer, this much is read. */
  maxBytes: number;
  /** The address stands in the installation's settings and may be an inner one. */
  trusted?: boolean;
}

/** Why there was no answer, as a word that people can be told the meaning of. */
export class Unreachable extends Error {
  override name = "Unreachable";
  constructor(readonly reason: "private_address" | "not_found" | "timeout" | "refused" | "insecure") {
    super(reason);
  }
}

const allowed = (host: string): boolean => environment().OUTBOUND_PRIVATE.split(",").some((one) => one.trim() === host);

/** Looks a name up, and lets only those addresses through that may be connected to: what is checked is what is connected to. */
const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return callback(error, "", 0);
    const open = allowed(host) ? found : found.filter(({ address }) => !isPrivateAddress(address));
    const [first] = open;
    if (!first) return callback(new Unreachable("private_address"), "", 0);
    if (options.all) return callback(null, open);
    callback(null, first.address, first.family);
  });
};

function demandPublic({ hostname, protocol }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, "");
  if (protocol !== "https:" && protocol !== "http:") throw new Unreachable("insecure");
  if (isIP(host) !== 0 && isPrivateAddress(host) && !allowed(host)) throw new Unreachable("private_address");
}

function reasonOf(error: Error & { code?: string }): Unreachable {
  if (error instanceof Unreachable) return error;
  if (error.name === "AbortError" || error.code === "ABORT_ERR" || error.code === "ETIMEDOUT") return new Unreachable("timeout");
  return new Unreachable(error.code === "ENOTFOUND" || error.code === "EAI_AGAIN" ? "not_found" : "refused");
}

/**
 * Sends a request and reads the beginning of its answer. Redirects are not followed. Throws `Unreachable` where nobody
 * answers in time, and where the address is an inner one that neither `trusted` nor the setting OUTBOUND_PRIVATE allows.
 */
export function sendRequest({ url, method, headers = {}, body, timeoutMilliseconds, maxBytes, trusted = false }: OutboundRequest): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(reasonOf(error));
    try {
      const target = new URL(url);
      if (!trusted) demandPublic(target);
      const { request } = target.protocol === "https:" ? https : http;
      const sent = request(target, {
        method, agent: false, signal: AbortSignal.timeout(timeoutMilliseconds),
        headers: { ...headers, ...(body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) }) },
        ...(trusted ? {} : { lookup: publicLookup }),
      }, (answer) => {
        const parts: Buffer[] = [];
        let bytes = 0;
        const done = () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(parts).subarray(0, maxBytes).toString("utf8") });
        answer.on("data", (part: Buffer) => {
          parts.push(part);
          bytes += part.length;
          if (bytes < maxBytes) return;
          done();
          answer.destroy();
        });
        answer.on("end", done);
        answer.on("error", fail);
      });
      sent.on("error", fail);
      sent.end(body);
    } catch (error) {
      fail(error as Error);
    }
  });
}
