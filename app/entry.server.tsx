import { Writable } from "node:stream";
import { I18nProvider } from "@lingui/react";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { archiveCommand, seedCommand } from "./modules/archive/public.server";
import { fillInstallation } from "./modules/installation/public.server";
import { registerModules } from "./modules/register.server";
import { makeApplication } from "./platform/application.server";
import { i18nFor } from "./platform/i18n/catalogues.server";
import { log } from "./platform/log/log.server";
import { KeepMarkupProvider } from "./platform/http/kept-markup";
import { keepMarkupFor } from "./platform/http/keep-markup.server";
import { compressPage } from "./platform/http/compress-page.server";
import { noncePreloads } from "./platform/http/nonced-preloads.server";
import { NonceProvider } from "./platform/http/nonce";

registerModules();

/** The application, for the process: pages and sockets share this one instance of everything. */
export const application = makeApplication(fillInstallation, { archive: archiveCommand, seed: seedCommand });

/** Up to this many bytes React writes a page without pausing. */
const largestPage = 16 * 1024 * 1024;

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
        <KeepMarkupProvider value={keepMarkupFor(context.locale, context.timeZone)}>
          <RemixServer context={remix} url={request.url} nonce={context.nonce} />
        </KeepMarkupProvider>
      </NonceProvider>
    </I18nProvider>,
    context,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", context.locale);
  headers.set("Cache-Control", "private, no-store");
  headers.append("Vary", "Cookie, Accept-Language");
  return new Response(await compressPage(page, context.lite ? "lite" : "ordinary", request, headers), { headers, status });
}

function render(element: ReactElement, { nonce, requestId }: AppLoadContext): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(element, {
      nonce,
      onAllReady() {
        pipe(collector((page) => resolve(noncePreloads(page, nonce))));
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

/** Takes a page as React writes it, many small pieces, and hands it over whole. */
function collector(whole: (page: Buffer<ArrayBuffer>) => void): Writable {
  const pieces: Uint8Array[] = [];
  return new Writable({
    highWaterMark: largestPage,
    write(piece: Uint8Array, _encoding, done) {
      pieces.push(withoutPadding(piece));
      done();
    },
    final(done) {
      whole(Buffer.concat(pieces));
      done();
    },
  });
}

/**
 * React 18 hands over its buffer whole when a letter of several bytes no longer fits, with zeros where
 * the letter would have been; no page has a zero of its own.
 */
function withoutPadding(piece: Uint8Array): Uint8Array {
  const last = piece.findLastIndex((byte) => byte !== 0);
  return piece.subarray(0, last + 1);
}

/** Logs what loaders and actions throw, unless the reader has gone away. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (request.signal.aborted) return;
  log.error({ err: error, requestId: context.requestId }, "a loader or an action failed");
}
