import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { classNames } from "~/ui/class-names";
import type { Reaction } from "../../contract";
import { useEmojiName } from "./use-emoji-words";

/** Id of the form that sets signs and takes them back; it stands once on the page. */
export const reactionFormId = "reaction-form";

interface ReactionButtonsProps {
  seq: number;
  reactions: Reaction[];
  me: number;
  /** whether the reader may set signs */
  mayReact: boolean;
}

/** The signs on a message with how many have set each; one's own is pressed, and pressing sets it or takes it back. */
export function ReactionButtons({ seq, reactions, me, mayReact }: ReactionButtonsProps) {
  const { t } = useLingui();
  const name = useEmojiName();
  const label = ({ emoji, by }: Reaction) => {
    const [sign, count] = [name(emoji), by.length];
    return t({ id: "discussion.reaction", message: plural(count, { one: `${sign}: # person`, other: `${sign}: # people` }) });
  };
  return (
    <div className="mt-1.5 flex flex-wrap gap-1.5">
      {reactions.map((reaction) => {
        const { emoji, by } = reaction;
        const mine = by.includes(me);
        const inside = <><span aria-hidden="true">{emoji}</span><span aria-hidden="true" className="tabular-nums">{by.length}</span><span className="visually-hidden">{label(reaction)}</span></>;
        const look = classNames("inline-flex min-h-7 items-center gap-1 rounded-full border px-2 text-sm touch:min-h-11 touch:px-3", mine ? "border-accent bg-accent-soft text-accent" : "border-line-strong text-ink-muted");
        return mayReact ? (
          <button key={emoji} form={reactionFormId} name="choice" value={`${seq} ${mine ? 0 : 1} ${emoji}`} aria-pressed={mine} title={name(emoji)} className={classNames(look, "hover:bg-surface-hover")}>
            {inside}
          </button>
        ) : <span key={emoji} title={name(emoji)} className={look}>{inside}</span>;
      })}
    </div>
  );
}
