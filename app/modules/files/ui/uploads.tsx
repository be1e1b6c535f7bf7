import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import { useAreas } from "~/platform/i18n/speaks";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { ErrorText } from "~/ui/field";
import { Icon } from "~/ui/icon";
import { TextField } from "~/ui/text-field";
import { maxAltLength } from "../contract";
import { useFileErrorTexts } from "./use-file-error-texts";
import { fileSize } from "./file-size";
import { useUploads, type Upload } from "./use-uploads";

export interface UploadsProps {
  picked: readonly File[];
  /** Told whenever it changes: whether something is still on its way, and whether something was not taken. */
  onState: (state: { busy: boolean; refused: boolean }) => void;
}

/** The files that are being attached: how far each has come, what pictures show, and a way to leave one out. Fetched with the first file, hence the default export. */
export default function Uploads({ picked, onState }: UploadsProps) {
  useAreas(["files"]);
  const { t } = useLingui();
  const { uploads, remove } = useUploads(picked);
  const busy = uploads.some(({ fileId, refused }) => !fileId && !refused) || uploads.length === 0;
  const refused = uploads.some((one) => one.refused);
  useEffect(() => onState({ busy, refused }), [busy, refused, onState]);
  const here = uploads.filter(({ fileId }) => fileId).length;
  const all = uploads.length;
  const waits = uploads.some(({ waiting }) => waiting);
  return (
    <div>
      <p role="status" className="visually-hidden">
        {waits ? <Trans id="files.uploads.waiting">There is no connection. The files go on by themselves as soon as there is one.</Trans>
          : <Trans id="files.uploads.count">{here} of {all} files are attached.</Trans>}
      </p>
      <ul aria-label={t({ id: "files.uploads", message: "Attached files" })} className="grid gap-2">
        {uploads.map((upload) => <UploadRow key={upload.key} upload={upload} onRemove={() => remove(upload.key)} />)}
      </ul>
    </div>
  );
}

function UploadRow({ upload: { key, file, part, waiting, fileId, refused, preview }, onRemove }: { upload: Upload; onRemove: () => void }) {
  const { t } = useLingui();
  const { locale, number } = useFormat();
  const errorTexts = useFileErrorTexts();
  const { name } = file;
  const percent = number(Math.floor(part * 100));
  return (
    <li className="grid gap-1 border-s-4 border-line ps-3">
      <div className="flex items-center gap-3">
        {preview ? <img src={preview} alt="" className="size-10 rounded-control object-cover" /> : <Icon name="documents" />}
        <div className="min-w-0 flex-1">
          <p className="truncate-line"><bdi>{name}</bdi> <span className="text-sm text-ink-muted">{fileSize(locale, file.size)}</span></p>
          {fileId || refused ? null : (
            <p className="flex items-center gap-2 text-sm text-ink-muted">
              <progress value={part} max={1} aria-label={t({ id: "files.uploads.progress", message: `Upload of ${name}` })} className="h-2 w-32" />
              {waiting ? <Trans id="files.uploads.paused">Waiting for the connection</Trans> : t({ id: "files.uploads.percent", message: `${percent} %` })}
            </p>
          )}
        </div>
        <Button type="button" tone="plain" size="sm" onClick={onRemove} aria-label={t({ id: "files.uploads.remove", message: `Remove ${name}` })}>
          <Icon name="close" />
        </Button>
      </div>
      <div role="alert"><ErrorText id={`${key}-error`} errors={refused ? errorTexts([refused]) : undefined} /></div>
      {fileId ? <input type="hidden" name="attached" value={fileId} /> : null}
      {preview ? <TextField id={`${key}-alt`} name={fileId ? `alt-${fileId}` : "alt-later"} label={t({ id: "files.alt", message: "What the picture shows, for those who do not see it" })} maxLength={maxAltLength} optional /> : null}
    </li>
  );
}
