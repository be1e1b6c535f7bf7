import { Trans } from "@lingui/react/macro";
import { TextLink } from "~/ui/text-link";
import { documentHref } from "../../hrefs";

/** The documents whose text leads here. */
export function LinkedFrom({ documents }: { documents: { id: number; title: string; language: string }[] }) {
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby="linked-from">
      <h2 id="linked-from" className="mb-1 text-sm font-semibold"><Trans id="documents.linkedFrom">Linked from</Trans></h2>
      <ul className="grid gap-1">
        {documents.map((document) => <li key={document.id}><TextLink to={documentHref(document)}><bdi lang={document.language}>{document.title}</bdi></TextLink></li>)}
      </ul>
    </section>
  );
}
