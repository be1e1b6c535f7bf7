import { standingTones, useStandingLabels } from "~/modules/documents/ui/use-standing-labels";
import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { ListRow } from "~/ui/list";
import { Time } from "~/ui/time";
import type { SearchHit } from "../contract";
import { MarkedText } from "./marked-text";

/** A thread, document or team that was found: its title, how guidance stands, the words round what fits, where it belongs and when it was written. */
export function EntryHit({ hit, isTeam }: { hit: SearchHit; isTeam: boolean }) {
  const format = useFormat();
  const standings = useStandingLabels();
  const language = hit.language ?? undefined;
  return (
    <ListRow to={hit.href} titleLang={language} title={<MarkedText pieces={hit.title} />}>
      {hit.standing ? <span className="block"><Badge tone={standingTones[hit.standing]}>{standings[hit.standing]}</Badge></span> : null}
      {hit.excerpt.length > 0 ? <span className="block"><bdi lang={language}><MarkedText pieces={hit.excerpt} /></bdi></span> : null}
      {!isTeam && hit.happenedAt ? (
        <span className="block text-xs">{hit.team ? <><bdi>{hit.team}</bdi> · </> : null}<Time dateTime={hit.happenedAt} absolute={format.date(hit.happenedAt)} /></span>
      ) : null}
    </ListRow>
  );
}
