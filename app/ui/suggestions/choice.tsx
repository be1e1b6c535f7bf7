import { classNames } from "../class-names";

/** One choice of a list that opens under what is typed. It is taken before the caret could leave the text. */
export function Choice({ id, chosen, label, detail, onTake }: { id: string; chosen: boolean; label: string; detail?: string | undefined; onTake: () => void }) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      className={classNames("cursor-pointer px-3 py-1.5 touch:py-3", chosen && "bg-accent-soft text-accent")}
      onMouseDown={(event) => {
        event.preventDefault();
        onTake();
      }}
    >
      <span dir="auto" className="block text-start">{label}</span>
      {detail ? <span dir="auto" className="block text-start text-sm text-ink-muted">{detail}</span> : null}
    </li>
  );
}
