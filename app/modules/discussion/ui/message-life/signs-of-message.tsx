import { Trans, useLingui } from "@lingui/react/macro";
import { Form, Link } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Section } from "~/ui/section";
import { TextField } from "~/ui/text-field";
import { offeredEmoji } from "../../contract";
import type { MessageView } from "../../message-life/message-view.server";
import { useErrorTexts } from "../use-error-texts";
import { useEmojiName } from "./use-emoji-words";

/** Who set which sign, and the forms to set one. */
export function SignsOfMessage({ view, back }: { view: MessageView; back: { errors: Record<string, string[] | null>; emoji: string } | undefined }) {
  const { t } = useLingui();
  const name = useEmojiName();
  const errorTexts = useErrorTexts();
  const { reactions, abilities } = view;
  const mine = new Set(reactions.filter((reaction) => reaction.mine).map(({ emoji }) => emoji));
  return (
    <Section id="reactions" title={<Trans id="discussion.reactions">Reactions</Trans>}>
      {reactions.length === 0 ? <p className="text-ink-muted"><Trans id="discussion.reactions.none">Nobody has reacted yet.</Trans></p> : (
        <ul className="grid gap-2">
          {reactions.map(({ emoji, people }) => (
            <li key={emoji} className="flex gap-3">
              <span className="text-lg" role="img" aria-label={name(emoji)}>{emoji}</span>
              <ul className="flex min-w-0 flex-wrap gap-x-3 self-center">
                {people.map((person) => <li key={person.handle}><Link to={`/experts/${person.handle}`} className="inline-block py-0.5 text-accent underline"><bdi>{person.name}</bdi></Link></li>)}
              </ul>
            </li>
          ))}
        </ul>
      )}
      {abilities.react ? (
        <>
          <Form method="post" preventScrollReset aria-label={t({ id: "discussion.tools.react", message: "React" })} className="flex flex-wrap gap-2">
            <input type="hidden" name="intent" value="react" />
            {[...new Set([...offeredEmoji, ...mine])].map((emoji) => (
              <button key={emoji} name="choice" value={`${view.line.seq} ${mine.has(emoji) ? 0 : 1} ${emoji}`} aria-pressed={mine.has(emoji)} className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line-strong px-3 hover:bg-surface-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent touch:min-h-11">
                <span aria-hidden="true">{emoji}</span> {name(emoji) === emoji ? <span className="visually-hidden">{emoji}</span> : name(emoji)}
              </button>
            ))}
          </Form>
          <Form method="post" preventScrollReset className="flex flex-wrap items-end gap-2">
            <input type="hidden" name="intent" value="react" />
            <input type="hidden" name="set" value="1" />
            <TextField name="emoji" label={t({ id: "discussion.tools.otherEmoji", message: "Another emoji" })} maxLength={64} autoComplete="off" defaultValue={back?.emoji} errors={errorTexts("emoji", back?.errors.emoji)} />
            <Button tone="quiet"><Trans id="discussion.tools.set">Set</Trans></Button>
          </Form>
        </>
      ) : null}
    </Section>
  );
}
