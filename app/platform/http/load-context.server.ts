import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import type { Actor } from "../auth/actor";
import { actorOfSession, sessionIdIn } from "../auth/sessions.server";
import type { Locale } from "../i18n/locales";
import { negotiateLocale } from "../i18n/negotiate.server";
import { preferencesIn } from "./visitor-preferences.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** Who asks; null for a visitor. */
    actor: Actor | null;
    locale: Locale;
    timeZone: string;
    theme: "system" | "light" | "dark";
    /** Pages without any script. */
    lite: boolean;
    /** A page is to be rendered, not its data alone to be given to one that is open. */
    wholePage: boolean;
    nonce: string;
    requestId: string;
    /** Resolves when what was written of the answer is taken, so that a large one is not held in memory; throws when nobody waits for it any more. */
    room: () => Promise<void>;
    /** The network address the request came from, as far as the proxies named by TRUST_PROXY tell. */
    address: string;
  }
}

/** What every loader and action is given, made once a request. */
export async function makeLoadContext(request: ExpressRequest, response: ExpressResponse) {
  const { nonce, requestId } = response.locals as { nonce: string; requestId: string };
  const cookies = request.headers.cookie;
  const actor = await actorOfSession(sessionIdIn(cookies));
  const visitor = preferencesIn(cookies);
  return {
    actor,
    locale: negotiateLocale({ chosen: actor?.locale, cookie: visitor.locale, acceptLanguage: request.headers["accept-language"] }),
    timeZone: actor?.timeZone ?? "UTC",
    theme: actor?.theme ?? visitor.theme,
    lite: actor?.lite ?? visitor.lite,
    wholePage: !request.path.endsWith(".data"),
    nonce,
    requestId,
    room: () => roomIn(response),
    address: request.ip ?? "",
  };
}

/** Resolves when the answer's buffer is empty. Throws when its reader has gone away. */
async function roomIn(response: ExpressResponse): Promise<void> {
  if (response.writableNeedDrain && !response.destroyed) {
    await new Promise<void>((resolve) => {
      const settle = () => {
        response.off("drain", settle).off("close", settle);
        resolve();
      };
      response.on("drain", settle).on("close", settle);
    });
  }
  if (response.destroyed) throw Object.assign(new Error("the reader has gone away"), { code: "ECONNRESET" });
}
