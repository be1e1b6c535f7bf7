import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";
import type { Request, RequestHandler, Response } from "express";
import { LRUCache } from "lru-cache";
import type { LoadedApplication } from "../application.ts";
import { refusalsAsPages } from "./refusals-as-pages.ts";
import { withRoutes } from "./with-routes.ts";

type Answer = (...facts: Parameters<RequestHandler>) => Promise<void>;
type Routes = ServerBuild["routes"];

interface Pages {
  build: LoadedApplication["build"];
  mode: string;
  getLoadContext: (req: Request, res: Response) => Promise<AppLoadContext>;
}

/** How many addresses are remembered with the routes on their way. */
const REMEMBERED_ADDRESSES = 5_000;

/**
 * Answers with pages and their data. Remix by itself ranks all routes and compares them with the address anew, four
 * times a page, so that each page pays for all others. Here an address is compared once and remembered, and Remix
 * answers with a build of nothing but the routes on its way; what has no route gets the answer of the whole build.
 */
export function answerWithPages({ build, ...options }: Pages): Answer {
  const whole = createRequestHandler({ build, ...options });
  if (typeof build === "function") return whole;
  const tree = routesUnder(undefined, build.routes);
  const speaking = refusalsAsPages(build, options.mode);
  const narrow = new Map<string, Answer>();
  const answerFor = (pathname: string): Answer => {
    const way = matchRoutes(tree, pathname)?.map(({ route }) => route.id);
    if (!way) return whole;
    const leaf = way.at(-1) ?? "";
    const made = narrow.get(leaf) ?? createRequestHandler({ build: withRoutes(speaking, way), ...options });
    narrow.set(leaf, made);
    return made;
  };
  const remembered = new LRUCache<string, Answer>({ max: REMEMBERED_ADDRESSES, memoMethod: answerFor });
  return (req, res, next) => remembered.memo(pagePath(req))(req, res, next);
}

/** The path of the page that is asked for, as Remix reads it, also where only its data are. */
function pagePath({ originalUrl }: Request): string {
  const { pathname = "/" } = URL.parse(`http://host${originalUrl}`) ?? {};
  return pathname.replace(/\.data$/, "").replace(/^\/_root$/, "/");
}

type Branch = { id: string; path: string | undefined; caseSensitive: boolean | undefined } & ({ index: true } | { children: Branch[] });

/** The routes as a tree, which is how they are compared with an address. */
function routesUnder(parentId: string | undefined, routes: Routes): Branch[] {
  return Object.values(routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .map(({ id, path, caseSensitive, index }) => ({ id, path, caseSensitive, ...(index ? { index } : { children: routesUnder(id, routes) }) }));
}
