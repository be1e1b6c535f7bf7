import { Trans, useLingui } from "@lingui/react/macro";
import { fileHref } from "~/modules/files/contract";
import { useFileWords } from "~/modules/files/ui/use-file-words";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";
import type { TeamFileView } from "../../team-files/team-file-view.server";

interface FileVersionsProps {
  versions: (Omit<TeamFileView["versions"][number], "createdAt"> & { createdAt: Date | string })[];
}

/** Every content a file has had, the latest first: who brought it, when, and the file itself. */
export function FileVersions({ versions }: FileVersionsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const words = useFileWords();
  return (
    <ol reversed aria-label={t({ id: "documents.teamFiles.versions", message: "Versions" })} className="grid gap-3">
      {versions.map(({ number, createdAt, addedBy, file }, index) => {
        const at = new Date(createdAt).toISOString();
        const shown = format.number(number);
        return (
          <li key={number} className="grid gap-0.5">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <a href={`${fileHref(file.id)}?save`} className="inline-block py-1 text-accent hover:underline"><Trans id="documents.teamFiles.version">Version {shown}</Trans></a>
              <span className="text-sm text-ink-muted">{words(file)}</span>
              {index === 0 ? <Badge><Trans id="documents.teamFiles.version.present">Present</Trans></Badge> : null}
            </p>
            <p className="flex flex-wrap gap-x-2 text-sm text-ink-muted">
              <TextLink quiet to={`/experts/${addedBy.handle}`}><bdi>{addedBy.name}</bdi></TextLink>
              <Time dateTime={at} absolute={format.dateTime(at)} relative={format.ago(at, format.madeAt)} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}
