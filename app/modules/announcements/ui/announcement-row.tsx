import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { Icon } from "~/ui/icon";
import { ListRow } from "~/ui/list";
import { Time } from "~/ui/time";
import type { AnnouncementLine } from "../contract";
import { announcementHref } from "../hrefs";
import { useAudienceWords } from "./use-audience-words";

type Shown = Omit<AnnouncementLine, "publishedAt" | "correctedAt" | "expiresAt"> & { publishedAt: Date | string; correctedAt: Date | string | null; expiresAt: Date | string };

/** One announcement of the archive: to whom, by whom, when, and whether it still stands. */
export function AnnouncementRow({ announcement }: { announcement: Shown }) {
  const format = useFormat();
  const inWords = useAudienceWords();
  const { id, title, language, author, audience } = announcement;
  const at = new Date(announcement.publishedAt);
  return (
    <ListRow to={announcementHref(id)} title={title} titleLang={language} leading={<Icon name="announcement" />} trailing={<StateBadge state={announcement.state} />}>
      <span className="flex flex-wrap gap-x-2">
        <bdi>{inWords(audience)}</bdi><span aria-hidden="true">·</span><bdi>{author.name}</bdi><span aria-hidden="true">·</span>
        <Time dateTime={at.toISOString()} absolute={format.dateTime(at)} />
      </span>
    </ListRow>
  );
}

/** Whether an announcement stands; nothing once it is merely over. */
export function StateBadge({ state }: { state: AnnouncementLine["state"] }) {
  if (state === "current") return <Badge tone="accent"><Trans id="announcements.state.current">Current</Trans></Badge>;
  return state === "withdrawn" ? <Badge tone="caution"><Trans id="announcements.state.withdrawn">Taken back</Trans></Badge> : null;
}
