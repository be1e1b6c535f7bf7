import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { FolderLine } from "../../places/tree";

/** Written whole, so that the style sheet has them. */
const indents = ["ps-2", "ps-5", "ps-8", "ps-11", "ps-14", "ps-17"];

const look = "flex min-h-9 items-baseline justify-between gap-2 rounded-control py-1.5 pe-2 hover:bg-surface-hover current:bg-accent-soft current:font-semibold current:text-accent touch:min-h-11 touch:py-2.5 data-over:outline-2 data-over:outline-accent";

interface FolderTreeProps {
  folders: FolderLine[];
  shown: number | null;
  all: boolean;
  here: string;
  /** What makes a folder a place to drop documents on. */
  dropOn: (folderId: number) => Record<string, unknown>;
}

/** The folders of a team, in one another. */
export function FolderTree({ folders, shown, all, here, dropOn }: FolderTreeProps) {
  const { t } = useLingui();
  const row = (to: string, current: boolean, indent: string | undefined, label: ReactNode, count?: number, more: Record<string, unknown> = {}) => (
    <Link to={to} preventScrollReset aria-current={current ? "page" : undefined} className={`${look} ${indent ?? ""}`} {...more}>
      <bdi>{label}</bdi>
      {count ? <span className="text-sm font-normal text-ink-muted tabular-nums">{count}</span> : null}
    </Link>
  );
  return (
    <nav aria-label={t({ id: "documents.folders", message: "Folders" })}>
      <ul>
        <li>{row(`${here}?all=1`, all, indents[0], <Trans id="documents.folders.all">All, latest first</Trans>)}</li>
        <li>{row(here, !all && shown === null, indents[0], <Trans id="documents.folders.top">Outside folders</Trans>)}</li>
        {folders.map(({ id, name, depth, documents }) => (
          <li key={id}>{row(`${here}?folder=${id}`, shown === id, indents[depth], name, documents, dropOn(id))}</li>
        ))}
      </ul>
    </nav>
  );
}
