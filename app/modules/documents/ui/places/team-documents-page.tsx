import { Trans, useLingui } from "@lingui/react/macro";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { TextLink } from "~/ui/text-link";
import type { DocumentLine } from "../../contract";
import type { FolderLine } from "../../places/tree";
import { DocumentPages } from "../document-pages";
import { DocumentRows } from "../document-rows";
import { Downloads } from "../exchange/downloads";
import { ArrangeList } from "./arrange-list";
import { ChangeFolder, NewFolder, type ReturnedForm } from "./folder-forms";
import { FolderTree } from "./folder-tree";
import { useDragging } from "./use-dragging";

interface TeamDocumentsPageProps {
  view: {
    documents: (Omit<DocumentLine, "updatedAt"> & { updatedAt: string | Date })[];
    total: number;
    page: number;
    folders: FolderLine[];
    path: { id: number; name: string }[];
    trash: number;
    all: boolean;
    mayWrite: boolean;
  };
  slug: string;
  returned: ReturnedForm | undefined;
}

/** What a team writes, in its folders: the tree, what lies in the folder shown, and what one may do about it. */
export function TeamDocumentsPage({ view, slug, returned }: TeamDocumentsPageProps) {
  const { documents, total, page, folders, path, trash, all, mayWrite } = view;
  const { t } = useLingui();
  const dragging = useDragging(mayWrite && folders.length > 0);
  const here = `/teams/${slug}/documents`;
  const folder = folders.find(({ id }) => id === path.at(-1)?.id);
  const begin = mayWrite ? (
    <LinkButton to={`${here}/new${folder ? `?folder=${folder.id}` : ""}`} tone={total === 0 && !folder ? "primary" : "quiet"} icon="add"><Trans id="documents.new">New document</Trans></LinkButton>
  ) : null;
  const forms = mayWrite ? <NewFolder key={folder?.id ?? 0} parentId={folder?.id ?? null} returned={returned} /> : null;
  const trashLink = trash > 0 ? <TextLink to={`${here}/trash`}><Trans id="documents.trash.link">Trash ({trash})</Trans></TextLink> : null;
  if (total === 0 && folders.length === 0) {
    return (
      <div className="grid gap-4">
        <EmptyState title={<Trans id="documents.team.empty.title">No documents yet</Trans>} action={begin}>
          <Trans id="documents.team.empty.body">What the team writes together stands here: drafts, plans, and the guidance that the field relies on.</Trans>
        </EmptyState>
        {mayWrite ? (
          <p className="flex flex-wrap gap-x-4 gap-y-2">
            <TextLink to={`${here}/files`}><Trans id="documents.addFiles.link">Add files</Trans></TextLink>
            <TextLink to={`${here}/import`}><Trans id="documents.import.link">Import files</Trans></TextLink>
          </p>
        ) : null}
        {forms}
        {trashLink ? <p>{trashLink}</p> : null}
      </div>
    );
  }
  return (
    <div className="@container" {...dragging.area}>
      <div className="grid gap-6 @2xl:grid-cols-[14rem_minmax(0,1fr)]">
        {folders.length > 0 ? <FolderTree folders={folders} shown={folder?.id ?? null} all={all} here={here} dropOn={dragging.dropOn} /> : null}
        <div className={folders.length > 0 ? "grid content-start gap-4" : "grid gap-4 @2xl:col-span-2"}>
          {folder ? <h2 className="text-lg"><bdi>{folder.name}</bdi></h2> : null}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {begin}
            {mayWrite ? <TextLink to={`${here}/files${folder ? `?folder=${folder.id}` : ""}`}><Trans id="documents.addFiles.link">Add files</Trans></TextLink> : null}
            {mayWrite ? <TextLink to={`${here}/import${folder ? `?folder=${folder.id}` : ""}`}><Trans id="documents.import.link">Import files</Trans></TextLink> : null}
            {trashLink}
          </div>
          {documents.length > 0 ? (
            <>
              <DocumentRows documents={documents} label={t({ id: "documents.title", message: "Documents" })} />
              <DocumentPages page={page} total={total} />
            </>
          ) : (
            <p className="text-ink-muted"><Trans id="documents.folder.empty">No document lies here.</Trans></p>
          )}
          {total > 0 ? <Downloads folder hrefOf={(format) => `${here}/export/${format}${folder ? `?folder=${folder.id}` : ""}`} /> : null}
          {forms}
          {mayWrite && folder ? <ChangeFolder key={folder.id} folder={folder} folders={folders} returned={returned} /> : null}
          {mayWrite && !all ? <ArrangeList documents={documents} folders={folders.filter(({ parentId }) => parentId === (folder?.id ?? null))} /> : null}
        </div>
      </div>
    </div>
  );
}
