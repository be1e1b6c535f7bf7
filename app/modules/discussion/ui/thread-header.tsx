import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { PinToggle } from "~/modules/teams/ui/pin-toggle";
import { Badge } from "~/ui/badge";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { PageHeader } from "~/ui/shell/page-header";
import { TextLink } from "~/ui/text-link";
import type { AttentionLevel } from "../contract";
import { guidanceHref, messageElementId, newLineId, threadHref } from "../hrefs";
import type { ThreadView } from "../thread-view.server";
import { Kind } from "./kind";
import { NewCount } from "./message-list";
import { StandingBadge } from "./standing-badge";
import type { FeedState } from "./thread-feed";
import { useLevelWords } from "./use-level-words";
import { useWayUp } from "./use-way-up";

/** How a thread begins: where it stands, its title, and in a team its kind and whether it has an answer. */
export function ThreadHeader({ view, state }: { view: ThreadView; state: FeedState }) {
  const { t } = useLingui();
  const { id, team, kind, title, language, read, last, terms, pinned, abilities } = view;
  const wayUp = useWayUp(team);
  const upHref = wayUp.at(-1)?.to ?? "/";
  const href = threadHref(team?.slug, id);
  const messages = state.last - view.movedAway;
  const showsNewLine = read > 0 && read < last && state.messages.some(({ seq }) => seq === read + 1);
  return (
    <PageHeader
      above={<Breadcrumbs items={wayUp} />}
      back={{ href: upHref, label: team ? t({ id: "discussion.back", message: "Back to the team" }) : t({ id: "discussion.conversations.back", message: "Back to your messages" }) }}
      title={title}
      titleLang={language}
      actions={
        <>
          {team && abilities.pin ? (
            <PinToggle slug={team.slug} thing={{ kind: "thread", id }} pinned={pinned}>
              {pinned ? <Trans id="discussion.unpin">Unpin from the team</Trans> : <Trans id="discussion.pin">Pin to the team</Trans>}
            </PinToggle>
          ) : null}
          {abilities.change ? <LinkButton size="sm" tone="plain" icon="edit" to={`${href}/edit`}><Trans id="discussion.change">Change</Trans></LinkButton> : null}
        </>
      }
      meta={
        <>
          {team ? <Kind kind={kind} /> : null}
          <StandingBadge standing={view.standing} slow={view.slowSeconds > 0} trail={`${href}/changes`} />
          {kind === "question" ? <AnswerState answerSeq={state.answerSeq} /> : null}
          <span>{t({ id: "discussion.messages", message: plural(messages, { one: "# message", other: "# messages" }) })}</span>
          {team ? <LevelLink level={view.level} href={`${href}/notifications`} /> : <TextLink to={`${href}/people`}><Trans id="discussion.conversation.people">People</Trans></TextLink>}
          <TextLink to={`${href}/report`}><Trans id="discussion.report.link">Report</Trans></TextLink>
          {showsNewLine ? <TextLink to={`#${newLineId}`}><NewCount count={last - read} /></TextLink> : null}
          {state.answerSeq !== null && abilities.post ? <TextLink to={guidanceHref(team?.slug ?? "", id)}><Trans id="discussion.guidance.begin">Make guidance of the answer</Trans></TextLink> : null}
          {terms.map(({ id, label }) => <TextLink quiet key={id} to={`${upHref}?tag=${id}`}>{label}</TextLink>)}
        </>
      }
    />
  );
}

/** How closely one follows the thread, and the way to change it. */
function LevelLink({ level, href }: { level: AttentionLevel; href: string }) {
  const words = useLevelWords();
  const now = words.name[level];
  return <TextLink to={href}><Trans id="discussion.level.now">Notifications: {now}</Trans></TextLink>;
}

function AnswerState({ answerSeq }: { answerSeq: number | null }) {
  if (answerSeq === null) return <Badge tone="caution"><Trans id="discussion.unanswered">Not answered yet</Trans></Badge>;
  return (
    <>
      <Badge tone="positive"><Trans id="discussion.answered">Answered</Trans></Badge>
      <TextLink to={`?around=${answerSeq}#${messageElementId(answerSeq)}`}><Trans id="discussion.answer.go">Go to the answer</Trans></TextLink>
    </>
  );
}
