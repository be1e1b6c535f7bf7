import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { TextLink } from "~/ui/text-link";
import type { NamedNobody } from "../../contract";

/** Tells the writer of a message alone, under it, what in it named nobody; fetched when that happens. */
export default function NobodyNote({ nobody: { seq, names }, href }: { nobody: NamedNobody; href: string }) {
  const listed = useFormat().list(names);
  return (
    <p role="status" className="text-sm text-ink-muted">
      <Trans id="discussion.namedNobody"><bdi>{listed}</bdi> named nobody here, so nobody was called. You alone see this.</Trans>{" "}
      <TextLink to={`${href}/messages/${seq}/edit`}><Trans id="discussion.edit">Edit the message</Trans></TextLink>
    </p>
  );
}
