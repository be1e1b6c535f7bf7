import { useFormat } from "~/platform/i18n/format";
import { Avatar } from "~/ui/avatar";
import { ListRow } from "~/ui/list";
import type { SearchHit } from "../contract";
import { MarkedText } from "./marked-text";

interface PersonHitProps {
  hit: SearchHit;
  person: NonNullable<SearchHit["person"]>;
}

/** A person who was found: name, post, where they are and what time it is there, and what they tell of their work. */
export function PersonHit({ hit, person }: PersonHitProps) {
  const format = useFormat();
  const name = hit.title.map((piece) => piece.text).join("");
  return (
    <ListRow
      to={hit.href}
      leading={<Avatar name={name} photo={person.photo} />}
      title={<><bdi><MarkedText pieces={hit.title} /></bdi>{person.nativeName ? <>{" "}<bdi className="font-normal text-ink-muted">{person.nativeName}</bdi></> : null}</>}
    >
      <span className="block text-ink">
        <bdi><MarkedText pieces={person.title} /></bdi>
        {person.city ? <>{person.title.length > 0 ? " · " : ""}<bdi>{person.city}</bdi> <span className="tabular-nums" suppressHydrationWarning>{format.time(format.madeAt, person.timeZone)}</span></> : null}
      </span>
      {hit.excerpt.length > 0 ? <span className="block"><bdi lang={hit.language ?? undefined}><MarkedText pieces={hit.excerpt} /></bdi></span> : null}
    </ListRow>
  );
}
