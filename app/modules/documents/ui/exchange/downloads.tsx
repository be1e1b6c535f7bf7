import { Trans, useLingui } from "@lingui/react/macro";
import { Disclosure } from "~/ui/disclosure";
import { exportFormats, type ExportFormat } from "../../exchange/formats";

/** What the formats are called. */
function useFormatLabels(): Record<ExportFormat, string> {
  const { t } = useLingui();
  return {
    docx: t({ id: "documents.export.docx", message: "Word (DOCX)" }),
    pdf: t({ id: "documents.export.pdf", message: "Accessible PDF" }),
    md: t({ id: "documents.export.md", message: "Markdown" }),
    html: t({ id: "documents.export.html", message: "Web page (HTML)" }),
    epub: t({ id: "documents.export.epub", message: "E-book (EPUB)" }),
  };
}

/** Links to a document, or a folder of them, as files. `hrefOf` gives the address of each format. */
export function Downloads({ hrefOf, folder = false }: { hrefOf: (format: ExportFormat) => string; folder?: boolean }) {
  const labels = useFormatLabels();
  return (
    <Disclosure summary={folder ? <Trans id="documents.export.folder">Download all as a ZIP of …</Trans> : <Trans id="documents.export">Download</Trans>}>
      <ul className="grid gap-1">
        {exportFormats.map((format) => (
          <li key={format}><a href={hrefOf(format)} download className="inline-block py-1 text-accent underline underline-offset-3 touch:py-2.5">{labels[format]}</a></li>
        ))}
      </ul>
    </Disclosure>
  );
}
