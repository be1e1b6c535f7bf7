import type { ActorKind, Visibility } from "../access-matrix/actor-kinds";
import type { World } from "../access-matrix/world";

/** What is asked of an operation. */
export interface ApiAsked {
  path?: Record<string, string | number>;
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
}

/** One thing that can be asked of an operation, and how each kind of actor's program is answered. */
export interface ApiRow {
  operation: string;
  what?: string;
  ask(world: World, kind: ActorKind): ApiAsked;
  /** Puts things in place before each actor. */
  before?(world: World): Promise<void>;
  /** Puts things back after each actor. */
  after?(world: World, kind: ActorKind): Promise<void>;
  /** Statuses in the order of `actorKinds`, by the visibility of the team; one row where no team is involved. */
  expected: string | Record<Visibility, string>;
}

/** Everybody who may sign in is answered so. */
export const anybody = (status: number): string => `401 ${Array(8).fill(status).join(" ")} 401`;

/** An operation on what everybody has of their own; it reaches nobody else's. */
export const own = (operation: string, status: number, asked: ApiAsked = {}, what?: string): ApiRow => ({ operation, ...(what ? { what } : {}), ask: () => asked, expected: anybody(status) });
