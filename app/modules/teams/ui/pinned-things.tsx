import { useLingui } from "@lingui/react/macro";
import { Icon } from "~/ui/icon";
import { List, ListRow } from "~/ui/list";
import type { PinnedThing } from "../pinned-list.server";

/** What the team keeps at the top. */
export function PinnedThings({ pinned }: { pinned: PinnedThing[] }) {
  const { t } = useLingui();
  if (pinned.length === 0) return null;
  return (
    <div className="rounded-panel bg-surface-sunken px-1">
      <List label={t({ id: "teams.pins", message: "Pinned" })}>
        {pinned.map(({ kind, id, title, language, href }) => (
          <ListRow key={`${kind}-${id}`} to={href} title={title} titleLang={language} leading={<Icon name="pin" />} trailing={<Icon name={kind === "thread" ? "discussion" : "documents"} size="sm" />} />
        ))}
      </List>
    </div>
  );
}
