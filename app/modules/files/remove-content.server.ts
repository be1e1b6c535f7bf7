import { fileStore } from "~/platform/storage/storage.server";
import { fileKey } from "./file-keys";

/** Removes what the store holds of files, copies first. Again is as good as once. */
export async function removeContent(files: { id: string; widths: number[] }[]): Promise<void> {
  for (const { id, widths } of files) {
    for (const width of widths) await fileStore().remove(fileKey(id, width));
    await fileStore().remove(fileKey(id));
  }
}
