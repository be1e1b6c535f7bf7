import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@remix-run/react";

interface DocumentLanguagesProps {
  versions: { id: number; language: string; name: string; href: string; behind: number; isSource: boolean }[];
  current: number;
}

/** The same guidance in its other languages: each says in its own language what it is, and how far it is behind. */
export function DocumentLanguages({ versions, current }: DocumentLanguagesProps) {
  const { t } = useLingui();
  if (versions.length < 2) return null;
  return (
    <nav aria-label={t({ id: "documents.languages", message: "Languages of this guidance" })}>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {versions.map(({ id, language, name, href, behind, isSource }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-1.5">
            <Link
              to={`${href}?in=${language}`}
              lang={language}
              aria-current={id === current ? "page" : undefined}
              className="inline-flex min-h-8 items-center text-accent underline-offset-3 hover:underline current:font-semibold current:text-ink touch:min-h-11"
            >
              {name}
            </Link>
            {isSource ? <span className="text-sm text-ink-muted"><Trans id="documents.languages.source">original</Trans></span> : null}
            {behind > 0 ? <span className="text-sm text-caution"><Plural id="documents.languages.behind" value={behind} one="# change behind" other="# changes behind" /></span> : null}
          </li>
        ))}
      </ul>
    </nav>
  );
}
