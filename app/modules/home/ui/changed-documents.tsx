import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Icon } from "~/ui/icon";
import { List, ListRow } from "~/ui/list";
import { Time } from "~/ui/time";
import type { TodayView } from "../today-view.server";

/** Documents of one's teams that colleagues have written on. */
export function ChangedDocuments({ documents }: { documents: TodayView["documents"] }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <List label={t({ id: "home.changed.documents", message: "Documents" })}>
      {documents.map((document) => {
        const teamName = document.team.name;
        const { updatedBy } = document;
        const at = new Date(document.updatedAt).toISOString();
        const ago = <Time dateTime={at} absolute={format.dateTime(at)} relative={format.ago(at, format.madeAt)} />;
        return (
          <ListRow
            key={document.id}
            to={document.href}
            title={document.title}
            titleLang={document.language}
            leading={<Icon name="documents" />}
          >
            <Trans id="home.document.line">{teamName}; changed by <bdi>{updatedBy}</bdi>, {ago}</Trans>
          </ListRow>
        );
      })}
    </List>
  );
}
