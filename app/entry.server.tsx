import { PassThrough } from "node:stream";
import { I18nProvider } from "@lingui/react";
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { fillInstallation } from "./modules/installation/public.server";
import { registerModules } from "./modules/register.server";
import { makeApplication } from "./platform/application.server";
import { i18nFor } from "./platform/i18n/catalogues.server";
import { log } from "./platform/log/log.server";
import { NonceProvider } from "./platform/http/nonce";

registerModules();

/** The application, for the process: pages and sockets share this one instance of everything. */
export const application = makeApplication(fillInstallation);

/** How long a page may take to stream. */
const renderMilliseconds = 10_000;

/** Renders a page in its reader's language. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const whole = isbot(request.headers.get("user-agent") ?? "") || context.lite;
  return new Promise((resolve, reject) => {
    let sent = false;
    const body = new PassThrough();
    const { pipe, abort } = renderToPipeableStream(
      <I18nProvider i18n={i18nFor(context.locale)}>
        <NonceProvider value={context.nonce}>
          <RemixServer context={remix} url={request.url} nonce={context.nonce} />
        </NonceProvider>
      </I18nProvider>,
      {
        nonce: context.nonce,
        [whole ? "onAllReady" : "onShellReady"]() {
          sent = true;
          headers.set("Content-Type", "text/html; charset=utf-8");
          headers.set("Content-Language", context.locale);
          headers.set("Cache-Control", "private, no-store");
          headers.append("Vary", "Cookie, Accept-Language");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          if (sent) log.error({ err: error, request: context.requestId }, "a page broke while streaming");
        },
      },
    );
    // A page that is done lets go of its timer at once; otherwise its memory would stay for ten seconds.
    const timer = setTimeout(abort, renderMilliseconds);
    body.on("close", () => clearTimeout(timer));
  });
}

/** Logs what loaders and actions throw, unless the reader has gone away. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted) return;
  log.error({ err: error, request: context.requestId }, "a loader or an action failed");
}
