import { Icon } from "~/ui/icon";
import { List, ListRow } from "~/ui/list";
import type { FirstWeek } from "../first-week-view.server";

/** Guidance to begin with. */
export function ToRead({ documents }: { documents: FirstWeek["reading"] }) {
  return (
    <List>
      {documents.map((document) => (
        <ListRow key={document.id} to={document.href} leading={<Icon name="documents" />} title={document.title} titleLang={document.language}>
          <bdi>{document.team.name}</bdi>
        </ListRow>
      ))}
    </List>
  );
}
