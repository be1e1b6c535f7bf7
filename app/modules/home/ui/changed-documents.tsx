import { Trans, useLingui } from "@lingui/react/macro";
import { documentHref } from "~/modules/documents/hrefs";
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
        return (
          <ListRow
            key={document.id}
            to={documentHref(document)}
            title={document.title}
            titleLang={document.language}
            leading={<Icon name="documents" />}
            trailing={<Time dateTime={at} absolute={format.dateTime(at)} relative={format.ago(at, format.madeAt)} />}
          >
            <Trans id="home.document.line">{teamName}; changed by <bdi>{updatedBy}</bdi></Trans>
          </ListRow>
        );
      })}
    </List>
  );
}
