import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { Suspense, useMemo, useState, type ReactNode } from "react";
import { environment } from "./platform/environment.server";
import { useNonce } from "./platform/http/nonce";
import { FormatProvider, pageFormat } from "./platform/i18n/format";
import { directionOf, type Locale } from "./platform/i18n/locales";
import { areasOf, Speaks } from "./platform/i18n/speaks";
import { wordsHref } from "./platform/i18n/words-href";
import { ProblemPage } from "./ui/shell/problem-page";
import { isLitePage } from "./ui/lite/is-lite-page";
import liteStyles from "./ui/lite/lite.css?url";
import styles from "./ui/styles.css?url";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

/** The title of a page that has none of its own: one that could not be shown. */
export const meta: MetaFunction = () => [{ title: "Meridian" }];

/** What every page knows about its reader; see `pageFormat` in the i18n folder. */
export async function loader({ context }: LoaderFunctionArgs) {
  return data({
    locale: context.locale,
    timeZone: context.timeZone,
    theme: context.theme,
    lite: context.lite,
    demo: environment().demo,
    madeAt: new Date().toISOString(),
  });
}

export function Layout({ children }: { children: ReactNode }) {
  const reader = useRouteLoaderData<typeof loader>("root");
  const matches = useMatches();
  const lite = reader?.lite ?? false;
  const nonce = useNonce();
  const locale = reader?.locale ?? "en";
  // Null, whatever its type says, where no loader ran: a form sent to a page that takes none.
  const areas = areasOf(matches);
  const format = useMemo(() => pageFormat(reader ?? undefined), [reader]);
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={reader?.theme ?? "system"} data-areas={lite ? undefined : areas.join(" ")}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <link rel="stylesheet" href={isLitePage(lite, matches) ? liteStyles : styles} />
        <Links />
      </head>
      <body>
        <FormatProvider value={format}>{children}</FormatProvider>
        {lite ? null : (
          <>
            <ScrollRestoration nonce={nonce} />
            <WordsAhead areas={areas} locale={locale} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

/** The page's words come with its scripts, not after them; beside them they also compress best. */
function WordsAhead({ areas, locale }: { areas: string[]; locale: Locale }) {
  const version = import.meta.env.WORDS_VERSION;
  // Of the page that was sent: those of later ones are fetched when they are wanted.
  const [ahead] = useState(areas);
  return version ? ahead.map((area) => <link key={area} rel="modulepreload" href={wordsHref(version, area, locale)} />) : null;
}

export default function Root() {
  return (
    <Suspense>
      <Speaks>
        <Outlet />
      </Speaks>
    </Suspense>
  );
}

/** The last resort: the frame itself could not be made. */
export function ErrorBoundary() {
  return <main><ProblemPage error={useRouteError()} /></main>;
}
