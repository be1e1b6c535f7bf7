import { useLingui } from "@lingui/react/macro";
import { Icon } from "~/ui/icon";
import { fileHref, type FileLine } from "../contract";
import { useFileWords } from "./use-file-words";

/** What a picture takes of a column at most, in pixels. */
const box = { width: 480, height: 320 };

/** The files of something: pictures in small, the others as rows. The page speaks `files`. */
export function FileList({ files }: { files: FileLine[] }) {
  const { t } = useLingui();
  const words = useFileWords();
  return (
    <ul aria-label={t({ id: "files.list", message: "Files" })} className="mt-2 flex flex-wrap items-start gap-2">
      {files.map((file) => (
        <li key={file.id} className={file.picture ? "max-w-full" : "w-full"}>
          {file.picture ? <Thumbnail file={file} picture={file.picture} /> : (
            <a href={fileHref(file.id)} type={file.type} className="inline-flex min-h-6 max-w-full items-center gap-2 text-accent hover:underline touch:min-h-11">
              <Icon name="documents" />
              <span className="min-w-0"><bdi>{file.name}</bdi> <span className="text-sm text-ink-muted">{words(file)}</span></span>
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A picture in its place from the start: its size is known before it has come. */
function Thumbnail({ file: { id, name, type }, picture: { width, height, widths, alt } }: { file: FileLine; picture: NonNullable<FileLine["picture"]> }) {
  const { t } = useLingui();
  const scale = Math.min(1, box.width / width, box.height / height);
  const shown = Math.max(1, Math.round(width * scale));
  return (
    <a href={fileHref(id)} type={type} className="block w-fit max-w-full">
      <img
        src={fileHref(id, widths[0])} srcSet={widths.map((each) => `${fileHref(id, each)} ${each}w`).join(", ")} sizes={`${shown}px`}
        width={shown} height={Math.max(1, Math.round(height * scale))} loading="lazy" decoding="async"
        alt={alt || t({ id: "files.picture", message: `Picture: ${name}` })} className="h-auto max-w-full rounded-control bg-surface-sunken"
      />
    </a>
  );
}
