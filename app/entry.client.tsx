import { setupI18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { areasReady } from "./platform/i18n/catalogues.client";
import { askForAreasWith } from "./platform/i18n/speaks";

const locale = document.documentElement.lang;
const i18n = setupI18n({ locale, messages: { [locale]: {} } });
const areas = (document.documentElement.dataset.areas ?? "shell").split(" ");

askForAreasWith((wanted) => areasReady(i18n, wanted));

/**
 * Remix decodes a page's data the first time it renders, and suspends at the very root meanwhile. React 18 does
 * not survive a key that is pressed in that moment (its error 345), so the data are asked for before it begins.
 */
async function dataReady(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (decoding) {
    if (!(decoding instanceof Promise)) throw decoding;
    await decoding;
  }
}

/**
 * Remix hydrates the links to the page's scripts from its list of routes, which comes without what they import
 * (`server/launch/routes-file.mjs`). For this page it stands in the links: after the list itself and this file.
 */
function takeImportsFromLinks(): void {
  const { root } = window.__remixManifest.routes;
  const links = document.querySelectorAll('link[rel="modulepreload"]:not([href*="/words/"])');
  if (root) root.imports = [...links].slice(2).map((link) => link.getAttribute("href") ?? "");
}

takeImportsFromLinks();

// The page is hydrated in its own words, so its catalogues come first; it reads and posts without them meanwhile.
void Promise.all([areasReady(i18n, areas), dataReady()]).then(() => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nProvider i18n={i18n}>
          <RemixBrowser />
        </I18nProvider>
      </StrictMode>,
    );
  });
});
