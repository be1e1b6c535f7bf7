import { Trans } from "@lingui/react/macro";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text-link";
import { documentHref } from "../../hrefs";

/** Tells somebody who begins a document that there nearly is one; sending the form again begins it all the same. */
export function SimilarTitles({ documents }: { documents: { id: number; title: string; language: string }[] }) {
  return (
    <Notice tone="caution" title={<Trans id="documents.similar.title">There is a document of nearly this name</Trans>}>
      <ul className="my-1 grid gap-1">
        {documents.map((document) => <li key={document.id}><TextLink to={documentHref(document)}><bdi lang={document.language}>{document.title}</bdi></TextLink></li>)}
      </ul>
      <Trans id="documents.similar.body">Nothing was begun yet. If yours is another one, send the form again as it is.</Trans>
    </Notice>
  );
}
