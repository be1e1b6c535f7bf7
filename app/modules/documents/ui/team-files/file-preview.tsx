import { Trans, useLingui } from "@lingui/react/macro";
import { fileHref } from "~/modules/files/contract";
import { FileList } from "~/modules/files/ui/file-list";
import { LiteFiles } from "~/modules/files/ui/lite-files";
import { useFormat } from "~/platform/i18n/format";
import { Notice } from "~/ui/notice";
import { Table } from "~/ui/table";
import { sectionId } from "../../hrefs";
import type { Preview, PreviewPart } from "../../team-files/preview.server";
import type { TeamFileView } from "../../team-files/team-file-view.server";

interface FilePreviewProps {
  file: Pick<TeamFileView, "title" | "language" | "reading" | "present" | "preview">;
  /** Nothing is fetched that was not asked for. */
  lite: boolean;
}

/** What a file shows without being opened: a picture in small, words and tables as they could be read; of everything else it is said why not. */
export function FilePreview({ file: { title, language, reading, present, preview }, lite }: FilePreviewProps) {
  if (present.picture) return lite ? <LiteFiles files={[present]} /> : <FileList files={[present]} />;
  return (
    <div className="grid gap-4">
      <ReadingNotice reading={reading} />
      {preview.parts.map((part, index) => part.text === "" && preview.counts === null ? null : (
        <Part key={index} part={part} number={index + 1} counts={preview.counts} title={title} language={language} />
      ))}
      {preview.more ? <p className="text-sm text-ink-muted"><Trans id="documents.teamFiles.more">Only the beginning is shown here. <a href={fileHref(present.id)}>Open the file</a> for all of it.</Trans></p> : null}
    </div>
  );
}

/** How far a file's words were read, where that is not simply all. */
function ReadingNotice({ reading }: { reading: TeamFileView["reading"] }) {
  const { t } = useLingui();
  if (reading === "read") return null;
  const texts = {
    waiting: t({ id: "documents.teamFiles.reading.waiting", message: "Its words are being read. Soon they can be found and read here." }),
    partly: t({ id: "documents.teamFiles.reading.partly", message: "This file is very long. The search finds the words of its beginning." }),
    none: t({ id: "documents.teamFiles.reading.none", message: "There is no text in this file, so the search finds it by its name alone. A scanned paper is a picture of its words." }),
    unreadable: t({ id: "documents.teamFiles.reading.unreadable", message: "The words of this file could not be read: there is no preview, and the search finds it by its name alone. The file itself can be opened." }),
  };
  return <Notice still>{texts[reading]}</Notice>;
}

function Part({ part: { name, text, rows }, number, counts, title, language }: { part: PreviewPart; number: number; counts: Preview["counts"]; title: string; language: string }) {
  const { t } = useLingui();
  const shown = useFormat().number(number);
  const counted = { page: t({ id: "documents.teamFiles.page", message: `Page ${shown}` }), slide: t({ id: "documents.teamFiles.slide", message: `Slide ${shown}` }), sheet: t({ id: "documents.teamFiles.sheet", message: `Sheet ${shown}` }) };
  const heading = counts === null ? null : name || counted[counts];
  const caption = heading ?? title;
  const [head = [], ...body] = rows ?? [];
  return (
    <div id={counts === null ? undefined : sectionId(number)} className="grid scroll-mt-20 gap-2">
      {heading ? <h3 className="text-sm font-semibold text-ink-muted"><bdi>{heading}</bdi></h3> : null}
      {rows ? (
        <Table caption={caption} captionHidden head={head.map((cell, index) => <bdi key={index} lang={language}>{cell}</bdi>)}>
          {body.map((row, index) => <tr key={index} lang={language}>{row.map((cell, column) => <td key={column}><bdi>{cell}</bdi></td>)}</tr>)}
        </Table>
      ) : <p lang={language} dir="auto" className="measure whitespace-pre-wrap wrap-anywhere">{text}</p>}
    </div>
  );
}
