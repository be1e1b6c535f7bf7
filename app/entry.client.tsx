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

// The page is hydrated in its own words, so its catalogues come first; it reads and posts without them meanwhile.
void Promise.resolve(areasReady(i18n, areas)).then(() => {
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
