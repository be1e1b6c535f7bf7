import { logOf } from "~/platform/log/log.server";
import { DomainError } from "~/platform/errors";
import type { ExportedText } from "./exported-text.server";
import { picturePath, toTypst } from "./to-typst.server";
import { typesetter, workspace } from "./typesetter.server";

/** A tagged PDF after PDF/UA-1. Throws `invalid` where it cannot be made, as when no font has the letters. */
export async function toPdf(text: ExportedText): Promise<Buffer> {
  const compiler = await typesetter();
  for (const [file, picture] of text.pictures) compiler.mapShadow(workspace + picturePath(file, picture), picture.content);
  try {
    return compiler.pdf({ mainFileContent: toTypst(text) }, { pdfStandard: "ua-1", creationTimestamp: Math.floor(text.changedAt.getTime() / 1000) });
  } catch (error) {
    logOf("documents").warn({ address: text.address, reason: String(error).slice(0, 2_000) }, "a PDF could not be made");
    throw new DomainError("invalid", "pdf_failed");
  } finally {
    compiler.resetShadow();
    compiler.evictCache(2);
  }
}
