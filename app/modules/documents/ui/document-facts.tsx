import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Facts } from "~/ui/facts";
import { TextLink } from "~/ui/text-link";
import type { DocumentKind } from "../contract";
import { useKindLabels } from "./use-kind-labels";

interface DocumentFactsProps {
  document: {
    kind: DocumentKind;
    /** Its name in the reader's language. */
    languageName: string;
    team: { slug: string; name: string };
    author: { name: string; handle: string };
    /** Who keeps it where the author has left. */
    keeper: { name: string; handle: string } | null;
    createdAt: Date | string;
  };
}

/** Where a document belongs and where it comes from. */
export function DocumentFacts({ document }: DocumentFactsProps) {
  const format = useFormat();
  const kinds = useKindLabels();
  return (
    <Facts
      items={[
        { term: <Trans id="documents.fact.team">Team</Trans>, detail: <TextLink to={`/teams/${document.team.slug}`}>{document.team.name}</TextLink> },
        { term: <Trans id="documents.fact.kind">Kind</Trans>, detail: kinds[document.kind] },
        { term: <Trans id="documents.fact.language">Language</Trans>, detail: document.languageName },
        { term: <Trans id="documents.fact.author">Begun by</Trans>, detail: <TextLink to={`/experts/${document.author.handle}`}><bdi>{document.author.name}</bdi></TextLink> },
        ...(document.keeper ? [{ term: <Trans id="documents.fact.keeper">Kept by</Trans>, detail: <TextLink to={`/experts/${document.keeper.handle}`}><bdi>{document.keeper.name}</bdi></TextLink> }] : []),
        { term: <Trans id="documents.fact.begun">Begun on</Trans>, detail: format.date(document.createdAt) },
      ]}
    />
  );
}
