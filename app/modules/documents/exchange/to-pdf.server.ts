import { logOf } from "~/platform/log/log.server";
import { DomainError } from "~/platform/errors";
import type { ExportedText } from "./exported-text.server";
import { picturePath, toTypst } from "./to-typst.server";
import { typesetter, workspace } from "./typesetter.server";

/**
 * A tagged PDF after PDF/UA-1; where no font has a letter (an emoji, a script beyond those of the fonts) one with a box in its
 * place, which does not claim that standard. Throws `invalid` where none can be made.
 */
export async function toPdf(text: ExportedText): Promise<Buffer> {
  const compiler = await typesetter();
  for (const [file, picture] of text.pictures) compiler.mapShadow(workspace + picturePath(file, picture), picture.content);
  const source = { mainFileContent: toTypst(text) };
  const creationTimestamp = Math.floor(text.changedAt.getTime() / 1000);
  try {
    return compiler.pdf(source, { pdfStandard: "ua-1", creationTimestamp });
  } catch (error) {
    logOf("documents").warn({ address: text.address, reason: reasonOf(error) }, "a PDF is not after PDF/UA-1");
    return inBoxes(() => compiler.pdf(source, { creationTimestamp }), text.address);
  } finally {
    compiler.resetShadow();
    compiler.evictCache(2);
  }
}

const reasonOf = (error: unknown): string => String(error).slice(0, 2_000);

/** What is left to try once a letter is missing. */
function inBoxes(make: () => Buffer, address: string): Buffer {
  try {
    return make();
  } catch (error) {
    logOf("documents").warn({ address, reason: reasonOf(error) }, "a PDF could not be made");
    throw new DomainError("invalid", "pdf_failed");
  }
}
