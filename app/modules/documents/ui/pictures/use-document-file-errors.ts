import { useLingui } from "@lingui/react/macro";
import { useFileErrorTexts } from "~/modules/files/ui/use-file-error-texts";

/** Turns the codes of a document's files into sentences in the reader's language. */
export function useDocumentFileErrors(): (codes: string[] | undefined) => string[] | undefined {
  const { t } = useLingui();
  const ofFiles = useFileErrorTexts();
  const texts: Record<string, string> = {
    alt_missing: t({ id: "documents.files.error.alt", message: "Say in words what the picture shows." }),
    too_many: t({ id: "documents.files.error.tooMany", message: "This document has as many files as one can have; remove some first." }),
    no_picture: t({ id: "documents.files.error.noPicture", message: "This is no picture that can be shown. It lies among the files of the document." }),
  };
  return (codes) => codes?.flatMap((code) => texts[code] ?? ofFiles([code]) ?? []);
}
