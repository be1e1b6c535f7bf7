import { endonyms, locales, type Locale } from "~/platform/i18n/locales";
import { Facts } from "~/ui/facts";

/** A team's name and purpose in each language it is written in. */
export function PurposeInLanguages({ name, purpose }: { name: Record<Locale, string>; purpose: Record<Locale, string> }) {
  const written = locales.filter((locale) => purpose[locale] || name[locale]);
  return (
    <Facts
      items={written.map((locale) => ({
        term: <span lang={locale}>{endonyms[locale]}</span>,
        detail: (
          <div lang={locale} dir="auto" className="measure text-start">
            <p className="font-medium">{name[locale]}</p>
            <p className="text-ink-muted">{purpose[locale]}</p>
          </div>
        ),
      }))}
    />
  );
}
