import type { SelectOption } from "~/ui/select";
import type { FolderLine } from "../../places/tree";

/** Folders as the choices of a list, each further in the deeper it lies. */
export const folderOptions = (folders: FolderLine[], valueOf: (id: number) => string = String): SelectOption[] =>
  folders.map(({ id, name, depth }) => ({ value: valueOf(id), label: `${"\u2003".repeat(depth)}${name}` }));
