import { endonyms, type Locale } from "~/platform/i18n/locales";
import { Facts } from "~/ui/facts";

/** A team's name and purpose in each language it is written in. */
export function PurposeInLanguages({ name, purpose, languages }: { name: Record<Locale, string>; purpose: Record<Locale, string>; languages: Locale[] }) {
  return (
    <Facts
      items={languages.map((locale) => ({
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
