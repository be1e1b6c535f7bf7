import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { List, ListRow } from "~/ui/list";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";
import { comparisonHref, versionHref } from "../hrefs";

interface Version {
  number: number;
  before: number | null;
  name: string;
  cause: "idle" | "named" | "replaced" | "restored" | "review";
  createdAt: Date | string;
  writers: string[];
  keptBy: string | null;
  restoredNumber: number | null;
  approvedBy: string | null;
  publishedAt: Date | string | null;
  note: string | null;
}

/** The versions of a document, each with who wrote it and the way to what it changed. */
export function VersionRows({ versions, document }: { versions: Version[]; document: string }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <List label={t({ id: "guidance.versions", message: "Versions" })}>
      {versions.map((version) => {
        const { number, before, createdAt } = version;
        const approver = version.approvedBy;
        const people = format.list(version.writers);
        return (
          <ListRow key={number} to={versionHref(document, number)} trailing={version.publishedAt ? <Badge tone="positive"><Trans id="guidance.version.published">Published</Trans></Badge> : undefined} title={<>{t({ id: "guidance.version.number", message: `Version ${number}` })}{version.name ? <>: <bdi>{version.name}</bdi></> : null}</>}>
            <p className="flex flex-wrap gap-x-3">
              <Time dateTime={new Date(createdAt).toISOString()} absolute={format.dateTime(createdAt)} relative={format.ago(createdAt, format.madeAt)} />
              <Why version={version} />
            </p>
            {version.publishedAt ? <p><Trans id="guidance.version.approvedBy">Approved by <bdi>{approver}</bdi></Trans>{version.note ? <>: <bdi>{version.note}</bdi></> : null}</p> : null}
            {version.writers.length > 0 ? <p><Trans id="guidance.version.writers">Written by <bdi>{people}</bdi></Trans></p> : null}
            {before !== null ? (
              <p className="relative z-1 w-fit">
                <TextLink to={comparisonHref(document, before, number)}><Trans id="guidance.version.changes">What it changed</Trans><span className="visually-hidden"> ({number})</span></TextLink>
              </p>
            ) : null}
          </ListRow>
        );
      })}
    </List>
  );
}

/** Why a version was kept, where that says something. */
function Why({ version: { cause, keptBy, restoredNumber } }: { version: Version }) {
  if (cause === "restored") return <span><Trans id="guidance.version.restored">Version {restoredNumber} brought back by <bdi>{keptBy}</bdi></Trans></span>;
  if (cause === "named") return <span><Trans id="guidance.version.kept">Kept by <bdi>{keptBy}</bdi></Trans></span>;
  if (cause === "review") return <span><Trans id="guidance.version.review">Sent for review by <bdi>{keptBy}</bdi></Trans></span>;
  if (cause === "replaced") return <span><Trans id="guidance.version.replaced">Kept before older words came back</Trans></span>;
  return <span><Trans id="guidance.version.idle">Kept when writing paused</Trans></span>;
}
