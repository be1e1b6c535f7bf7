import { randomUUID } from "node:crypto";
import { scopes, type Scope } from "~/platform/auth/scopes";
import { makeTokenSecret, tokenHashOf } from "~/platform/auth/token-secret.server";
import { database } from "~/platform/database/connection.server";
import { accessToken } from "~db/schema";
import { serverOrigin } from "./test-server";

const day = 86_400_000;

/** A token of a person, made in the database: good for everything and a day, unless told otherwise. */
export async function tokenFor(person: { id: number }, { scopes: reach = scopes, ...overrides }: Partial<Omit<typeof accessToken.$inferInsert, "scopes">> & { scopes?: readonly Scope[] } = {}) {
  const secret = makeTokenSecret();
  const id = randomUUID();
  await database().insert(accessToken).values({
    id, personId: person.id, name: "Test", tokenHash: tokenHashOf(secret), ending: secret.slice(-4), scopes: [...reach], expiresAt: new Date(Date.now() + day), ...overrides,
  });
  return { id, secret };
}

export interface ApiAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON. */
  json<Body>(): Body;
}

interface Wish {
  headers?: Record<string, string>;
  /** Sent as JSON, unless it is a text or bytes. */
  body?: unknown;
}

const isRaw = (body: unknown): body is string | Uint8Array<ArrayBuffer> => typeof body === "string" || body instanceof Uint8Array;

/** A program that calls the API as one of no browser: no cookie, no Origin. */
export class ApiClient {
  constructor(readonly secret: string | null) {}

  /** One request; `path` is below `/api/v1`. */
  async call(method: string, path: string, { headers = {}, body }: Wish = {}): Promise<ApiAnswer> {
    const answer = await fetch(`${serverOrigin()}/api/v1${path}`, {
      method,
      headers: {
        ...(this.secret ? { authorization: `Bearer ${this.secret}` } : {}),
        ...(body === undefined || isRaw(body) ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isRaw(body) ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, text, json: <Body>() => JSON.parse(text) as Body };
  }

  get = (path: string, headers: Record<string, string> = {}): Promise<ApiAnswer> => this.call("GET", path, { headers });
  post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<ApiAnswer> => this.call("POST", path, { body, headers });
}

/** A program of a person's, with a token of its own; of nobody's without one. */
export async function apiClientOf(person: { id: number } | null, options: Parameters<typeof tokenFor>[1] = {}): Promise<ApiClient> {
  return new ApiClient(person ? (await tokenFor(person, options)).secret : null);
}
