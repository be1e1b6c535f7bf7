import { existsSync } from "node:fs";
import type { ServerResponse } from "node:http";
import path from "node:path";
import type { Readable } from "node:stream";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import sirv from "sirv";

const A_YEAR = 31_536_000;
const AN_HOUR = 3_600;
const HASHED = "/assets/";

/**
 * Serves the files of the build: what lies below /assets has its content's hash in its name and never changes, the
 * rest comes from public/. The build wrote .br and .gz beside them. The files are listed once, at the start: one that a later
 * build has removed since is missing like any other.
 */
export function builtAssets(buildFolder: string): RequestHandler {
  const client = path.join(buildFolder, "client");
  const options = { brotli: true, gzip: true, etag: true, extensions: [], setHeaders: surviveLoss };
  const hashed = sirv(client, { ...options, maxAge: A_YEAR, immutable: true });
  const fromPublic = sirv(client, { ...options, maxAge: AN_HOUR });
  return (req, res, next) => {
    const isHashed = req.path.startsWith(HASHED);
    const serve = isHashed ? hashed : fromPublic;
    const missing = isHashed ? () => noSuchFile(res) : next;
    const mayBeThere = (req.method === "GET" || req.method === "HEAD") && existsSync(path.join(client, decodeURIComponent(req.path)));
    if (mayBeThere) serveWhole(serve, req, res, missing);
    else missing();
  };
}

/** A range that ends before it begins makes sirv throw; files this small are sent whole, which HTTP allows. */
function serveWhole(serve: ReturnType<typeof sirv>, req: Request, res: Response, next: NextFunction): void {
  const { range } = req.headers;
  delete req.headers.range;
  serve(req, res, () => {
    if (range !== undefined) req.headers.range = range;
    next();
  });
}

/** sirv minds no fault of the file it reads: one that goes at this very moment would end the process. */
function surviveLoss(res: ServerResponse): void {
  res.once("pipe", (file: Readable) => file.once("error", () => res.destroy()));
}

/** What is missing below /assets is not a page: it ends here, so that no cache keeps a page under a script's name. */
function noSuchFile(res: Response): void {
  res.status(404).set("Cache-Control", "no-store").type("text").send("There is no such file.\n");
}
