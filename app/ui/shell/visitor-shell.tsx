import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { LinkButton } from "../button";
import { DemoBanner } from "../demo-banner";
import { Icon } from "../icon";
import { Menu } from "../menu";
import { SkipLink } from "../skip-link";
import { endonyms, isLocale } from "~/platform/i18n/locales";
import { Brand } from "./brand";
import { MeridianArt } from "./meridian-art";
import { LanguageForm, ThemeForm } from "./preference-forms";
import type { ShellPreferences } from "./shell-place";

interface VisitorShellProps {
  preferences: ShellPreferences;
  homeHref: string;
  /** leave out on the sign-in page itself */
  signInHref?: string;
  demo?: boolean;
  /** the globe of meridians behind the landing page */
  art?: boolean;
  children: ReactNode;
}

/** The frame round pages for those who are not signed in: landing, sign-in, invitation, reset. */
export function VisitorShell({ preferences, homeHref, signInHref, demo = false, art = false, children }: VisitorShellProps) {
  const { t } = useLingui();
  const language = isLocale(preferences.locale) ? endonyms[preferences.locale] : preferences.locale;
  return (
    <div className="relative flex min-h-dvh flex-col overflow-clip">
      {art ? <MeridianArt /> : null}
      <SkipLink />
      {demo ? <DemoBanner /> : null}
      <header className="@container relative z-40 mx-auto flex w-full max-w-wide flex-wrap items-center gap-2 px-4 py-3">
        <Brand href={homeHref} />
        <div className="ms-auto flex items-center gap-2">
          <Menu
            wide
            align="end"
            button={
              <>
                <Icon name="language" size="sm" />
                <span className="visually-hidden">{t({ id: "shell.language", message: "Language" })}</span>
                <span>{language}</span>
              </>
            }
          >
            <LanguageForm preferences={preferences} />
            <ThemeForm preferences={preferences} />
          </Menu>
          {signInHref ? <LinkButton tone="primary" to={signInHref}><Trans id="shell.signIn">Sign in</Trans></LinkButton> : null}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="flex flex-1 flex-col outline-none">{children}</main>
    </div>
  );
}
