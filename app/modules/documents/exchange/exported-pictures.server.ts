import type { Node } from "@tiptap/pm/model";
import { printablePicture } from "~/modules/files/public.server";
import { documentFileKind } from "../pictures/document-file-kind";

/** A picture as every format takes it. */
export type ExportedPicture = NonNullable<Awaited<ReturnType<typeof printablePicture>>>;

/** The pictures that a document's text shows, as far as they are its own and still there. */
export async function picturesOf(documentId: number, text: Node): Promise<Map<string, ExportedPicture>> {
  const wanted = new Set<string>();
  text.descendants((node) => void (node.type.name === "picture" && wanted.add(node.attrs.file as string)));
  const found = new Map<string, ExportedPicture>();
  for (const file of wanted) {
    const picture = await printablePicture({ kind: documentFileKind, id: String(documentId) }, file);
    if (picture) found.set(file, picture);
  }
  return found;
}

/** A picture inside the file itself. */
export const asData = ({ content, type }: ExportedPicture): string => `data:${type};base64,${content.toString("base64")}`;
