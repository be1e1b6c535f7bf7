import { Plural } from "@lingui/react/macro";
import { fileKind, fileSize } from "~/modules/files/ui/file-size";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { List, ListRow } from "~/ui/list";
import type { DocumentLine } from "../contract";
import { readingHref } from "../hrefs";
import { ChangedLine } from "./changed-line";
import { useKindLabels } from "./use-kind-labels";
import { standingTones, useStandingLabels } from "./use-standing-labels";

interface DocumentRowsProps {
  documents: (Omit<DocumentLine, "updatedAt"> & { updatedAt: Date | string; /** how many have opened it, for those who see that */ readers?: number | null })[];
  label?: string;
  /** said in each row where documents of several teams stand together */
  showTeam?: boolean;
}

/** Documents in a list: what each is, in which language, how fresh. */
export function DocumentRows({ documents, label, showTeam = false }: DocumentRowsProps) {
  const kinds = useKindLabels();
  const standings = useStandingLabels();
  const format = useFormat();
  return (
    <List label={label}>
      {documents.map((document) => (
        <ListRow
          key={document.id}
          to={readingHref(document)}
          title={document.title}
          titleLang={document.language}
          trailing={document.kind === "working" ? null : document.standing ? <Badge tone={standingTones[document.standing]}>{standings[document.standing]}</Badge> : <Badge>{(document.file && fileKind(document.file.name)) || kinds[document.kind]}</Badge>}
        >
          {document.summary ? <p className="measure text-pretty"><bdi lang={document.language}>{document.summary}</bdi></p> : null}
          <p className="flex flex-wrap gap-x-3">
            {showTeam ? <bdi>{document.team.name}</bdi> : null}
            <span>{document.languageName}</span>
            {document.file ? <span>{fileSize(format.locale, document.file.size)}</span> : null}
            {document.readers ? <span><Plural id="documents.readers.times" value={document.readers} one="Opened # time" other="Opened # times" /></span> : null}
            <ChangedLine at={document.updatedAt} by={document.updatedBy} />
          </p>
        </ListRow>
      ))}
    </List>
  );
}
