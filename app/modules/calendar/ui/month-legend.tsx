import { eventKinds } from "../contract";
import { useEventWords } from "./rows/use-event-words";

const marks = {
  meeting: "border-accent bg-surface-sunken", peer_review: "border-positive bg-surface-sunken", course: "border-positive bg-positive-soft",
  deadline: "border-caution bg-caution-soft", town_hall: "border-accent bg-accent-soft",
};

/** What the marks of the month's lines mean, in words. */
export function MonthLegend() {
  const { kinds } = useEventWords();
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-muted max-sm:hidden">
      {eventKinds.map((kind) => <li key={kind} className="flex items-center gap-1.5"><span aria-hidden="true" className={`size-3 rounded-sm border-s-2 ${marks[kind]}`} />{kinds[kind]}</li>)}
    </ul>
  );
}
