import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";
import type { ThreadTrail, TrailLine } from "../../thread-trail.server";
import { useKindWords } from "../use-discussion-words";
import { useSlowWords } from "./use-slow-words";

/** A line as it comes to the browser, where a moment is text. */
type Line = Omit<TrailLine, "at"> & { at: Date | string } & Pick<TrailLine, "action" | "detail">;
type Names = Pick<ThreadTrail, "teams" | "threads" | "terms">;

/** One thing that was done to a thread: what, by whom, when and why. */
export function ActLine({ line, names }: { line: Line; names: Names }) {
  const format = useFormat();
  const sentence = useActSentence(names);
  const at = new Date(line.at);
  const other = otherThread(line, names);
  return (
    <li className="grid gap-x-6 py-2.5 sm:grid-cols-[1fr_auto]">
      <div className="min-w-0">
        <p>{line.by ? <TextLink quiet to={`/experts/${line.by.handle}`}><bdi>{line.by.name}</bdi></TextLink> : <Trans id="discussion.trail.somebody">Somebody</Trans>}{" · "}<span>{sentence(line as TrailLine)}</span></p>
        {other ? <p><TextLink to={other.href}><bdi>{other.title}</bdi></TextLink></p> : null}
        {line.reason ? <p dir="auto" className="text-ink-muted">{line.reason}</p> : null}
      </div>
      <span className="text-sm text-ink-muted tabular-nums"><Time dateTime={at.toISOString()} absolute={format.dateTime(at)} /></span>
    </li>
  );
}

function otherThread(line: Pick<TrailLine, "detail">, { threads }: Names) {
  const { detail } = line;
  if ("into" in detail) return threads[detail.into];
  return "from" in detail ? threads[detail.from] : undefined;
}

function useActSentence({ teams, terms }: Names): (line: TrailLine) => string {
  const { t } = useLingui();
  const changes = useChanges(terms);
  const slow = useSlowWords();
  const elsewhere = t({ id: "discussion.trail.elsewhere", message: "a team you do not see" });
  return (line) => {
    switch (line.action) {
      case "thread.changed": return changes(line.detail);
      case "thread.closed": return t({ id: "discussion.trail.closed", message: "closed the thread" });
      case "thread.reopened": return t({ id: "discussion.trail.reopened", message: "opened the thread again" });
      case "thread.locked": return t({ id: "discussion.trail.locked", message: "locked the thread" });
      case "thread.unlocked": return t({ id: "discussion.trail.unlocked", message: "unlocked the thread" });
      case "thread.slowed": {
        const pace = slow(line.detail.seconds[1]);
        return t({ id: "discussion.trail.slowed", message: `set the pace between two messages: ${pace}` });
      }
      case "thread.moved": {
        const [from, to] = line.detail.teams.map((id) => teams[id] ?? elsewhere);
        return t({ id: "discussion.trail.moved", message: `moved the thread from ${from} to ${to}` });
      }
      case "thread.merged": return t({ id: "discussion.trail.merged", message: plural(line.detail.messages, { one: "merged it, with # message, into another thread", other: "merged it, with # messages, into another thread" }) });
      case "thread.took_in": return t({ id: "discussion.trail.tookIn", message: plural(line.detail.messages, { one: "merged another thread with # message into this one", other: "merged another thread with # messages into this one" }) });
      case "thread.split": return t({ id: "discussion.trail.split", message: plural(line.detail.messages, { one: "moved # message into another thread", other: "moved # messages into another thread" }) });
      case "thread.split_off": return t({ id: "discussion.trail.splitOff", message: plural(line.detail.messages, { one: "moved # message here from another thread", other: "moved # messages here from another thread" }) });
    }
  };
}

type Changes = Extract<TrailLine, { action: "thread.changed" }>["detail"];

function useChanges(labels: Record<string, string>): (detail: Changes) => string {
  const { t } = useLingui();
  const format = useFormat();
  const kinds = useKindWords();
  return ({ title, kind, language, terms }) => {
    const parts: string[] = [];
    if (title) {
      const [from, to] = title;
      parts.push(t({ id: "discussion.trail.title", message: `changed the title from “${from}” to “${to}”` }));
    }
    if (kind) {
      const now = kinds[kind[1]];
      parts.push(t({ id: "discussion.trail.kind", message: `made it: ${now}` }));
    }
    if (language) {
      const now = format.language(language[1]);
      parts.push(t({ id: "discussion.trail.language", message: `changed the language to ${now}` }));
    }
    if (terms) {
      const now = format.list(terms[1].map((id) => labels[id] ?? id));
      parts.push(now ? t({ id: "discussion.trail.terms", message: `said what it is about: ${now}` }) : t({ id: "discussion.trail.noTerms", message: "took all its tags away" }));
    }
    return format.list(parts);
  };
}
