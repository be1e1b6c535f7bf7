import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { endonyms, locales } from "~/platform/i18n/locales";
import { MenuButton } from "../menu";
import type { ShellPreferences } from "./shell-place";

// A plain form, not Remix's: language, theme and lite mode change the whole document, so it is loaded anew.
function PreferenceForm({ preferences, legend, children }: { preferences: ShellPreferences; legend: string; children: ReactNode }) {
  return (
    <form method="post" action={preferences.action}>
      <input type="hidden" name="returnTo" value={preferences.returnTo} />
      <fieldset className="min-w-0">
        <legend className="px-2.5 pt-2 pb-1 text-xs font-semibold text-ink-muted">{legend}</legend>
        {children}
      </fieldset>
    </form>
  );
}

/** Each language by its own name; pressing one reloads the page in it. */
export function LanguageForm({ preferences }: { preferences: ShellPreferences }) {
  const { t } = useLingui();
  return (
    <PreferenceForm preferences={preferences} legend={t({ id: "shell.language", message: "Language" })}>
      <div className="grid grid-cols-2">
        {locales.map((locale) => (
          <MenuButton key={locale} name="locale" value={locale} lang={locale} aria-pressed={locale === preferences.locale}>{endonyms[locale]}</MenuButton>
        ))}
      </div>
    </PreferenceForm>
  );
}

const segment = "min-h-9 flex-1 rounded-control border border-transparent px-2 text-sm hover:bg-surface-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-semibold aria-pressed:text-accent touch:min-h-11";

/** As the device, light, or dark. */
export function ThemeForm({ preferences }: { preferences: ShellPreferences }) {
  const { t } = useLingui();
  const choices = [
    { value: "system", label: t({ id: "shell.theme.system", message: "As device" }) },
    { value: "light", label: t({ id: "shell.theme.light", message: "Light" }) },
    { value: "dark", label: t({ id: "shell.theme.dark", message: "Dark" }) },
  ];
  return (
    <PreferenceForm preferences={preferences} legend={t({ id: "shell.theme", message: "Appearance" })}>
      <div className="flex flex-wrap gap-1 px-1">
        {choices.map(({ value, label }) => (
          <button key={value} name="theme" value={value} aria-pressed={value === preferences.theme} className={segment}>{label}</button>
        ))}
      </div>
    </PreferenceForm>
  );
}

/** Lite mode: pages without any script, for slow lines. */
export function LiteForm({ preferences }: { preferences: ShellPreferences }) {
  const { t } = useLingui();
  return (
    <PreferenceForm preferences={preferences} legend={t({ id: "shell.lite", message: "Lite mode: no scripts, for slow lines" })}>
      <div className="flex flex-wrap gap-1 px-1">
        <button name="lite" value="off" aria-pressed={!preferences.lite} className={segment}><Trans id="shell.lite.off">Off</Trans></button>
        <button name="lite" value="on" aria-pressed={preferences.lite} className={segment}><Trans id="shell.lite.on">On</Trans></button>
      </div>
    </PreferenceForm>
  );
}
