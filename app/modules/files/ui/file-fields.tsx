import { useLingui } from "@lingui/react/macro";
import { useAreas } from "~/platform/i18n/speaks";
import { Checkbox } from "~/ui/checkbox";
import { TextField } from "~/ui/text-field";
import { maxAltLength, type FileLine } from "../contract";
import { useFileWords } from "./use-file-words";

interface FileFieldsProps {
  files: FileLine[];
  /** Tells the fields of several forms of a page apart. */
  id: string;
  /** Brought before and still nobody's, so that the form names them; those of a thing are known to it. */
  unclaimed?: boolean;
}

/** The files that a form has, without any script: each can be left out, and pictures be described. */
export default function FileFields({ files, id, unclaimed = false }: FileFieldsProps) {
  useAreas(["files"]);
  const { t } = useLingui();
  const words = useFileWords();
  return (
    <ul aria-label={t({ id: "files.list", message: "Files" })} className="grid gap-2">
      {files.map((file) => {
        const { name, picture } = file;
        return (
          <li key={file.id} className="grid gap-1 border-s-4 border-line ps-3">
            <p><bdi>{name}</bdi> <span className="text-sm text-ink-muted">{words(file)}</span></p>
            {unclaimed ? <input type="hidden" name="attached" value={file.id} /> : null}
            {picture ? (
              <TextField id={`${id}-alt-${file.id}`} name={`alt-${file.id}`} label={t({ id: "files.alt", message: "What the picture shows, for those who do not see it" })} defaultValue={picture.alt} maxLength={maxAltLength} optional />
            ) : null}
            <Checkbox id={`${id}-remove-${file.id}`} name="removeFile" value={file.id} label={t({ id: "files.leaveOut", message: `Leave out ${name}` })} />
          </li>
        );
      })}
    </ul>
  );
}
