import { constants } from "node:zlib";
import compression from "compression";
import express from "express";
import type { ErrorRequestHandler, Express, RequestHandler, Response } from "express";
import type { LoadedApplication } from "../application.ts";
import type { Settings } from "../settings.ts";
import { errorCode } from "../startup-problem.ts";
import { refuseRequest, withoutPageData } from "./api.ts";
import { answerWithPages } from "./pages.ts";
import type { ResponseWithFacts } from "./request-facts.ts";

/** Level 5 takes half a millisecond more than 4 for a page of fifty messages and saves a sixteenth; what never changes is compressed at build. */
const PAGE_BROTLI_QUALITY = 5;

/** Pages and files. Everything that holds for every request happens at the front door, before. */
export function createExpressApp(settings: Settings, loaded: LoadedApplication, files: RequestHandler): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", settings.trustProxy);
  app.use(files);
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: PAGE_BROTLI_QUALITY } } }));
  app.use(withoutPageData);
  const answer = answerWithPages({
    build: loaded.build,
    mode: settings.mode,
    getLoadContext: (req, res) => loaded.application.loadContext(req, res),
  });
  app.use((req, res, next) => void loaded.application.inRequest(res.locals.requestId as string, () => answer(req, res, next)));
  app.use(answerError(loaded.application));
  return app;
}

/** What no route caught. People see a sentence and the number to quote; the log has the rest. */
function answerError(application: LoadedApplication["application"]): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (isReadersFault(error) || res.destroyed) return res.destroy();
    application.log.error({ err: error, requestId: res.locals.requestId as string }, "a request failed");
    refuseRequest(req, res as Response & ResponseWithFacts, 500, `Something went wrong on our side. If it happens again, tell an administrator this number: ${res.locals.requestId as string}`);
    void next;
  };
}

function isReadersFault(error: unknown): boolean {
  return ["ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "EPIPE", "ERR_HTTP_HEADERS_SENT"].includes(errorCode(error));
}
