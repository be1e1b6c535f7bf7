import { Icon } from "~/ui/icon";
import { NewCount } from "./message-list";

/** Below what is on the screen something new has come in: says so, and leads there. Moves nothing by itself. */
export function NewMessagesBar({ count, onPress }: { count: number; onPress: () => void }) {
  if (count === 0) return null;
  return (
    <div className="sticky bottom-4 z-10 lg:bottom-40 flex justify-center">
      <button type="button" onClick={onPress} className="inline-flex min-h-9 items-center gap-1.5 rounded-full bg-accent-fill px-4 text-sm font-medium text-accent-ink shadow-raised hover:bg-accent-fill-hover touch:min-h-11">
        <NewCount count={count} />
        <Icon name="down" size="sm" />
      </button>
    </div>
  );
}
