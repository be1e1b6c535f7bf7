import path from "node:path";
import type { NextFunction, Request, RequestHandler, Response } from "express";
import sirv from "sirv";

const A_YEAR = 31_536_000;
const AN_HOUR = 3_600;
const HASHED = "/assets/";

/**
 * Serves the files of the build: what lies below /assets has its content's hash in its name and never changes, the
 * rest comes from public/. The build wrote .br and .gz beside them.
 */
export function builtAssets(buildFolder: string): RequestHandler {
  const client = path.join(buildFolder, "client");
  const options = { brotli: true, gzip: true, etag: true, extensions: [] };
  const hashed = sirv(client, { ...options, maxAge: A_YEAR, immutable: true });
  const fromPublic = sirv(client, { ...options, maxAge: AN_HOUR });
  return (req, res, next) => {
    const isHashed = req.path.startsWith(HASHED);
    if (req.method !== "GET" && req.method !== "HEAD") return isHashed ? noSuchFile(res) : next();
    if (isHashed) serveWhole(hashed, req, res, () => noSuchFile(res));
    else serveWhole(fromPublic, req, res, next);
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

/** What is missing below /assets is not a page: it ends here, so that no cache keeps a page under a script's name. */
function noSuchFile(res: Response): void {
  res.status(404).set("Cache-Control", "no-store").type("text").send("There is no such file.\n");
}
