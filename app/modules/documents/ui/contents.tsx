import { Trans } from "@lingui/react/macro";
import { Disclosure } from "~/ui/disclosure";
import type { ContentsEntry } from "../contents";

const indents = { 2: "", 3: "ps-4", 4: "ps-8" };

function Entries({ contents }: { contents: ContentsEntry[] }) {
  return (
    <ol className="grid gap-0.5">
      {contents.map(({ id, level, title }) => (
        <li key={id} className={indents[level]}>
          <a href={`#${id}`} dir="auto" className="block py-1 text-start text-ink-muted underline-offset-3 hover:text-accent hover:underline touch:py-2.5">{title}</a>
        </li>
      ))}
    </ol>
  );
}

/** The contents beside the text, where there is room for them. */
export function ContentsBeside({ contents, lang }: { contents: ContentsEntry[]; lang: string }) {
  if (contents.length < 2) return null;
  return (
    <nav aria-labelledby="contents-beside" lang={lang} className="max-xl:hidden">
      <h2 id="contents-beside" className="mb-1 text-sm font-semibold"><Trans id="documents.contents">Contents</Trans></h2>
      <Entries contents={contents} />
    </nav>
  );
}

/** The contents above the text, folded, on narrower screens. */
export function ContentsAbove({ contents, lang }: { contents: ContentsEntry[]; lang: string }) {
  if (contents.length < 2) return null;
  return (
    <nav className="xl:hidden">
      <Disclosure summary={<Trans id="documents.contents">Contents</Trans>}>
        <div lang={lang}><Entries contents={contents} /></div>
      </Disclosure>
    </nav>
  );
}
