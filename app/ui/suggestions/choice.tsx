import { Avatar } from "../avatar";
import { classNames } from "../class-names";

interface ChoiceProps {
  id: string;
  chosen: boolean;
  label: string;
  detail?: string | undefined;
  /** of a person: id of their photo, null for one without */
  photo?: string | null | undefined;
  onTake: () => void;
}

/** One choice of a list that opens under what is typed. It is taken before the caret could leave the text. */
export function Choice({ id, chosen, label, detail, photo, onTake }: ChoiceProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={chosen}
      className={classNames("flex cursor-pointer items-center gap-2.5 px-3 py-1.5 touch:py-3", chosen && "bg-accent-soft text-accent")}
      onMouseDown={(event) => {
        event.preventDefault();
        onTake();
      }}
    >
      {photo === undefined ? null : <Avatar name={label} photo={photo} size="sm" />}
      <span className="min-w-0 flex-1">
        <span dir="auto" className="block text-start">{label}</span>
        {detail ? <span dir="auto" className="block text-start text-sm text-ink-muted">{detail}</span> : null}
      </span>
    </li>
  );
}
