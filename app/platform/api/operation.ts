import type { z } from "zod";
import type { Actor } from "../auth/actor";
import type { Bearer } from "../auth/access-tokens.server";
import type { Scope } from "../auth/scopes";
import type { Locale } from "../i18n/locales";
import type { ProblemCode } from "./problems";

/** The parts the reference is divided into. */
export const apiAreas = ["me", "inbox", "teams", "threads", "experts", "documents", "events", "requests", "news", "directory", "search"] as const;
export type ApiArea = (typeof apiAreas)[number];

export type ApiMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One call of an operation, understood and allowed to come this far; the use case decides the rest. */
export interface Call<Path, Query, Body> {
  actor: Actor;
  token: Bearer["token"];
  /** In which names of teams, places and fields are given. */
  locale: Locale;
  path: Path;
  query: Query;
  body: Body;
  /** Which of the operation's media types is answered. */
  mediaType: string;
  /** The entity tag that is to be replaced; `*` for whatever there is. Only where the operation is `conditional`. */
  ifMatch: string;
  /** For files, which come and go as they are: the request itself, and when there is room for more of the answer. */
  request: Request;
  room: () => Promise<void>;
  /** A UUID: the same for every repeat under one Idempotency-Key, else a fresh one. */
  submissionId: string;
}

/** What a use case's result becomes. */
export interface Outcome<Result> {
  result: Result;
  /** The answer itself, where it is a file. */
  file?: Response;
  /** Where what was made is to be found: a path below `/api/v1`. */
  location?: string;
  /** A strong entity tag, without quotes, where the thing has a version of its own. */
  tag?: string;
  /** Where the next page begins; null at the end. Lists only. */
  next?: string | null;
}

interface Parts<Path extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType, Result extends z.ZodType> {
  /** operationId: a verb and a noun, permanent. */
  id: string;
  method: ApiMethod;
  /** Below `/api/v1`, parameters in braces. */
  path: `/${string}`;
  area: ApiArea;
  /** What a token must be good for; null where any will do. */
  scope: Scope | null;
  /** In a few words, like a heading. */
  summary: string;
  /** In sentences; Markdown. */
  description?: string;
  parameters: Path;
  query: Query;
  body?: { type: "application/json" | "text/markdown" | "application/octet-stream"; schema: Body; example: unknown };
  answer: { status: 200 | 201 | 204; description: string; schema: Result; types?: readonly string[] };
  /** Refusals besides those that every operation has. */
  problems?: readonly ProblemCode[];
  /** The answer carries a version, or, where something is changed, the version must be named in If-Match. */
  conditional?: boolean;
  /** Whether the answer is a page of a list. */
  paged?: boolean;
  run(call: Call<z.output<Path>, z.output<Query>, z.output<Body>>): Promise<Outcome<z.input<Result>>>;
}

/** An operation of the API, whatever its types: the one source of routing, checks, documentation and the access matrix. */
export type Operation = Parts<z.ZodObject, z.ZodObject, z.ZodType, z.ZodType>;

/** Declares an operation; inside `run` everything has the type its schema says. */
export function operation<Path extends z.ZodObject, Query extends z.ZodObject, Body extends z.ZodType, Result extends z.ZodType>(
  parts: Parts<Path, Query, Body, Result>,
): Operation {
  return parts;
}
