import { Trans } from "@lingui/react/macro";
import { Breadcrumbs } from "~/ui/breadcrumbs";

interface DocumentCrumbsProps {
  document: { title: string; href: string; team: { slug: string; name: string } };
  /** whether the page belongs to the versions, below their list */
  ofVersion?: boolean;
}

/** The way to a page about a document: its team, the document, and for one version their list. */
export function DocumentCrumbs({ document: { title, href, team }, ofVersion = false }: DocumentCrumbsProps) {
  return (
    <Breadcrumbs
      items={[
        { to: `/teams/${team.slug}/documents`, label: <bdi>{team.name}</bdi> },
        { to: href, label: <bdi>{title}</bdi> },
        ...(ofVersion ? [{ to: `${href}/versions`, label: <Trans id="guidance.versions">Versions</Trans> }] : []),
      ]}
    />
  );
}
