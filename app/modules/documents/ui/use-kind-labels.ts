import { useLingui } from "@lingui/react/macro";
import type { DocumentKind } from "../contract";

/** What the kinds of document are called. */
export function useKindLabels(): Record<DocumentKind, string> {
  const { t } = useLingui();
  return {
    working: t({ id: "documents.kind.working", message: "Working document" }),
    guidance: t({ id: "documents.kind.guidance", message: "Guidance" }),
    template: t({ id: "documents.kind.template", message: "Template" }),
    file: t({ id: "documents.kind.file", message: "File" }),
  };
}
