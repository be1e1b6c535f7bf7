import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { Application } from "../application.ts";
import type { Settings } from "../settings.ts";
import { forgetCookies, isForApi, refuseRequest } from "./api.ts";
import { announcesTooMuch, limitBody } from "./body-limit.ts";
import { answerHealth } from "./health.ts";
import { hostNormaliser } from "./host.ts";
import { isOneClick } from "./one-click.ts";
import { mayMutate, mayPoll, onlyReads, ORIGIN_SENTENCE } from "./origin.ts";
import { answerPlainly } from "./plain-answer.ts";
import { giveFacts, pathOf } from "./request-facts.ts";
import type { ResponseWithFacts } from "./request-facts.ts";
import { logWhenOver } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";
import { refuse, SOCKET_IO_PATH, upgradeRouter } from "./upgrade.ts";
import type { UpgradeHandler } from "./upgrade.ts";
import { malformation } from "./well-formed.ts";

/** Requests that may wait for the start to finish; more are told to come back. */
const WAITING_ROOM = 200;

/**
 * The one way in. Everything that holds for every request is decided here, for pages, files and both transports of
 * socket.io: well-formedness, security headers, host, size, Origin, log. What is let in is handed to an inner server
 * that never listens itself; express, socket.io and Vite hang on that one and cannot be reached round the door.
 */
export class FrontDoor {
  /** where express and socket.io are attached */
  readonly inner: Server = createServer();
  readonly #waiting: (() => void)[] = [];
  readonly #setHeaders: ReturnType<typeof securityHeaders>;
  readonly #normaliseHost: ReturnType<typeof hostNormaliser>;
  readonly #isDevelopment: boolean;
  #application: Application | null = null;
  #upgrade: UpgradeHandler = (_req, socket) => refuse(socket, 503, "Service Unavailable");
  #isClosing = false;
  #inFlight = 0;

  constructor(server: Server, settings: Settings) {
    this.#setHeaders = securityHeaders(settings);
    this.#normaliseHost = hostNormaliser(settings);
    this.#isDevelopment = settings.mode === "development";
    server.on("request", (req, res) => this.#receive(req, giveFacts(res)));
    server.on("upgrade", (req: IncomingMessage, socket: Duplex, head: Buffer) => this.#upgrade(req, socket, head));
  }

  /** Lets in those who wait and everybody who comes. */
  open(application: Application): void {
    this.#application = application;
    this.#upgrade = upgradeRouter(application, this.inner, this.#isDevelopment);
    for (const enter of this.#waiting.splice(0)) enter();
  }

  /** Tells every further request that its connection ends; /readyz says no from now on. */
  startClosing(): void {
    this.#isClosing = true;
    this.#upgrade = (_req, socket) => refuse(socket, 503, "Service Unavailable");
  }

  /** Requests being answered, without socket.io's polls, which wait on purpose. */
  get inFlight(): number {
    return this.#inFlight;
  }

  #receive(req: IncomingMessage, res: ResponseWithFacts): void {
    limitBody(req);
    this.#setHeaders(req, res);
    if (this.#isClosing) res.setHeader("Connection", "close");
    if (answerHealth(req, res, { isReady: () => this.#isReady(), shortcoming: () => this.#application?.shortcoming() ?? null })) return;
    const problem = malformation(req);
    if (problem) return refuseRequest(req, res, problem.status, problem.sentence);
    if (this.#application) this.#letIn(req, res, this.#application);
    else this.#keepWaiting(req, res);
  }

  #keepWaiting(req: IncomingMessage, res: ResponseWithFacts): void {
    if (this.#waiting.length >= WAITING_ROOM || this.#isClosing) {
      res.setHeader("Retry-After", "5");
      return refuseRequest(req, res, 503, "Meridian is starting. Try again in a moment.");
    }
    this.#waiting.push(() => {
      if (!res.destroyed && this.#application) this.#letIn(req, res, this.#application);
    });
  }

  #letIn(req: IncomingMessage, res: ResponseWithFacts, application: Application): void {
    logWhenOver(req, res, application.log);
    this.#normaliseHost(req);
    if (announcesTooMuch(req)) {
      res.setHeader("Connection", "close");
      return refuseRequest(req, res, 413, "This is larger than Meridian takes in one go.");
    }
    const isApi = isForApi(req.url);
    const isByMail = isOneClick(req);
    if (isApi || isByMail) forgetCookies(req);
    const isPoll = pathOf(req.url).startsWith(`${SOCKET_IO_PATH}/`);
    const mayEnter = isPoll ? mayPoll(req, application.originAllowed) : isApi || isByMail || onlyReads(req) || mayMutate(req, application.originAllowed);
    if (!mayEnter) return answerPlainly(res, 403, ORIGIN_SENTENCE);
    if (!isPoll) this.#count(res);
    this.inner.emit("request", req, res);
  }

  #count(res: ResponseWithFacts): void {
    this.#inFlight += 1;
    res.once("close", () => (this.#inFlight -= 1));
  }

  async #isReady(): Promise<boolean> {
    return !this.#isClosing && this.#application !== null && (await this.#application.ready());
  }
}
