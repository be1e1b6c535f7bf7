import { Trans, useLingui } from "@lingui/react/macro";
import { endonyms, locales } from "~/platform/i18n/locales";
import type { PersonMenuProps } from "../shell/person-menu";

/** All that is about oneself, as in `PersonMenu`, with one form for the three choices. */
export function LitePreferences({ person, preferences, sessionsHref, signOutAction, more = [] }: PersonMenuProps) {
  const { t } = useLingui();
  const { name } = person;
  const choices = [
    { field: "locale", legend: t({ id: "shell.language", message: "Language" }), chosen: preferences.locale, options: locales.map((value) => ({ value, label: endonyms[value], lang: value })) },
    {
      field: "theme",
      legend: t({ id: "shell.theme", message: "Appearance" }),
      chosen: preferences.theme,
      options: [
        { value: "system", label: t({ id: "shell.theme.system", message: "As device" }), lang: undefined },
        { value: "light", label: t({ id: "shell.theme.light", message: "Light" }), lang: undefined },
        { value: "dark", label: t({ id: "shell.theme.dark", message: "Dark" }), lang: undefined },
      ],
    },
    {
      field: "lite",
      legend: t({ id: "shell.lite", message: "Lite mode: no scripts, for slow lines" }),
      chosen: preferences.lite ? "on" : "off",
      options: [
        { value: "off", label: t({ id: "shell.lite.off", message: "Off" }), lang: undefined },
        { value: "on", label: t({ id: "shell.lite.on", message: "On" }), lang: undefined },
      ],
    },
  ];
  return (
    <details name="menu">
      <summary><Trans id="shell.person.menu">You: {name}</Trans></summary>
      <div>
        <a href={person.profileHref}><Trans id="shell.person.profile">My profile</Trans></a>
        <a href={sessionsHref}><Trans id="shell.person.account">My account</Trans></a>
        {more.map(({ href, label }) => <a key={href} href={href}>{label}</a>)}
        <form method="post" action={preferences.action}>
          <input type="hidden" name="returnTo" value={preferences.returnTo} />
          {choices.map(({ field, legend, chosen, options }) => (
            <fieldset key={field}>
              <legend>{legend}</legend>
              {options.map(({ value, label, lang }) => <button key={value} name={field} value={value} lang={lang} aria-pressed={value === chosen}>{label}</button>)}
            </fieldset>
          ))}
        </form>
        <form method="post" action={signOutAction}><button><Trans id="shell.person.signOut">Sign out</Trans></button></form>
      </div>
    </details>
  );
}
