import type { ActorKind, Visibility } from "./actor-kinds";
import type { World } from "./world";

export interface Asked {
  path: string;
  fields?: Record<string, string>;
}

/** One thing that can be asked of a route, and how each kind of actor is answered. */
export interface Row {
  /** The route's path as app/routes.ts has it; "" is the home page. */
  route: string;
  method: "GET" | "POST";
  /** What is asked, where a route takes several things. */
  what?: string;
  /** Puts things back as they were before the actor who came before. */
  before?(world: World): Promise<void>;
  ask(world: World, kind: ActorKind): Asked;
  /** Statuses in the order of `actorKinds`; one row where no team is involved. */
  expected: string | Record<Visibility, string>;
}

/** A form's fields, sent where `path` says. */
export const posting = (path: (world: World) => string, fields: (world: World, kind: ActorKind) => Record<string, string>) =>
  (world: World, kind: ActorKind): Asked => ({ path: path(world), fields: fields(world, kind) });

export const reading = (path: (world: World) => string) => (world: World): Asked => ({ path: path(world) });
