import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { maxFolderNameLength } from "../../contract";
import { mayLieIn, type FolderLine } from "../../places/tree";
import { useErrorTexts } from "../use-error-texts";
import { folderOptions } from "./folder-options";

/** A form that came back with something to mend. */
export interface ReturnedForm {
  intent: string;
  name: string;
  errors: Record<string, string[] | null>;
}

/** Begins a folder where one is. */
export function NewFolder({ parentId, returned }: { parentId: number | null; returned: ReturnedForm | undefined }) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const mine = returned?.intent === "new-folder" ? returned : undefined;
  return (
    <Disclosure summary={<Trans id="documents.folder.new">New folder</Trans>} open={mine !== undefined}>
      <Form method="post" className="flex max-w-form flex-wrap items-end gap-3">
        <input type="hidden" name="intent" value="new-folder" />
        <input type="hidden" name="parentId" value={parentId ?? ""} />
        <div className="min-w-0 flex-1 basis-60">
          <TextField id="new-folder-name" name="name" required maxLength={maxFolderNameLength} autoComplete="off" defaultValue={mine?.name} errors={errorTexts(mine?.errors.name ?? undefined)} label={t({ id: "documents.folder.name", message: "Name of the folder" })} />
        </div>
        <Button tone="quiet"><Trans id="documents.folder.create">Make the folder</Trans></Button>
      </Form>
    </Disclosure>
  );
}

interface ChangeFolderProps {
  folder: FolderLine;
  folders: FolderLine[];
  returned: ReturnedForm | undefined;
}

/** Renames a folder, puts it elsewhere, or takes it away. */
export function ChangeFolder({ folder, folders, returned }: ChangeFolderProps) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  const mine = returned?.intent === "change-folder" ? returned : undefined;
  const parents = folders.filter(({ id }) => mayLieIn(folders, folder.id, id));
  return (
    <Disclosure summary={<Trans id="documents.folder.change">Rename, move or remove this folder</Trans>} open={mine !== undefined}>
      <div className="grid max-w-form gap-4">
        <Form method="post" className="grid gap-4">
          <input type="hidden" name="intent" value="change-folder" />
          <input type="hidden" name="id" value={folder.id} />
          <TextField id="folder-name" name="name" required maxLength={maxFolderNameLength} autoComplete="off" defaultValue={mine?.name ?? folder.name} errors={errorTexts(mine?.errors.name ?? undefined)} label={t({ id: "documents.folder.name", message: "Name of the folder" })} />
          <Select id="folder-parent" name="parentId" defaultValue={folder.parentId === null ? "" : String(folder.parentId)} errors={errorTexts(mine?.errors.parentId ?? undefined)} label={t({ id: "documents.folder.parent", message: "Lies in" })} empty={t({ id: "documents.folder.atTop", message: "No folder: at the top" })} options={folderOptions(parents)} />
          <div><Button tone="quiet"><Trans id="documents.folder.save">Save the folder</Trans></Button></div>
        </Form>
        <Form method="post" className="flex flex-wrap items-center gap-3">
          <input type="hidden" name="intent" value="remove-folder" />
          <input type="hidden" name="id" value={folder.id} />
          <Button tone="quiet"><Trans id="documents.folder.remove">Remove the folder</Trans></Button>
          <span className="text-sm text-ink-muted"><Trans id="documents.folder.remove.hint">What lies in it then lies one place higher. Nothing is deleted.</Trans></span>
        </Form>
      </div>
    </Disclosure>
  );
}
