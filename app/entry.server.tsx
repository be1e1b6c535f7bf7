import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { I18nProvider } from "@lingui/react";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
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

/** How long a page may take to render. */
const renderMilliseconds = 10_000;

/**
 * Renders a page in its reader's language. It is sent in one piece: all its data are there when rendering
 * begins, and a page compressed as a whole is a tenth smaller than one flushed bit by bit.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const page = await render(
    <I18nProvider i18n={i18nFor(context.locale)}>
      <NonceProvider value={context.nonce}>
        <RemixServer context={remix} url={request.url} nonce={context.nonce} />
      </NonceProvider>
    </I18nProvider>,
    context,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", context.locale);
  headers.set("Cache-Control", "private, no-store");
  headers.append("Vary", "Cookie, Accept-Language");
  return new Response(page, { headers, status });
}

function render(element: ReactElement, { nonce, requestId }: AppLoadContext): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(element, {
      nonce,
      onAllReady() {
        const body = new PassThrough();
        text(body).then(resolve, reject);
        pipe(body);
        clearTimeout(timer);
      },
      onShellError(error) {
        clearTimeout(timer);
        reject(error);
      },
      onError(error: unknown) {
        log.error({ err: error, requestId }, "a page broke while rendering");
      },
    });
    const timer = setTimeout(abort, renderMilliseconds);
  });
}

/** Logs what loaders and actions throw, unless the reader has gone away. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted) return;
  log.error({ err: error, requestId: context.requestId }, "a loader or an action failed");
}
