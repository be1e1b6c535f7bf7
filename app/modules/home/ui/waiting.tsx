import { Plural, Trans } from "@lingui/react/macro";
import { RequestRow } from "~/modules/requests/ui/rows/request-row";
import { useFormat } from "~/platform/i18n/format";
import { Icon } from "~/ui/icon";
import { List, ListRow } from "~/ui/list";
import { Section } from "~/ui/section";
import { Time } from "~/ui/time";
import type { TodayView } from "../today-view.server";
import { GuidanceRows } from "./guidance-rows";
import { TeamCallRows } from "./team-call-rows";

type Question = TodayView["waiting"]["questions"][number];
type Requests = TodayView["waiting"]["requests"][number];

/** What only this reader can do: let people in, review and confirm guidance, answer what they know, say what they know. Nothing when nothing waits. */
export function Waiting({ today }: { today: TodayView }) {
  const { calls, support, guidance, requests, questions } = today.waiting;
  const asksForProfile = !today.hasExpertise;
  const called = calls.invitations.length + calls.successions.length + calls.answers.length;
  const count = called + support.length + guidance.reviews.length + guidance.confirmations.length + requests.length + questions.length + (asksForProfile ? 1 : 0);
  if (count === 0) return null;
  return (
    <Section id="waiting" title={<Trans id="home.waiting">Waiting for you ({count})</Trans>}>
      <List>
        <TeamCallRows calls={calls} />
        {support.map((line) => <RequestRow key={line.id} line={line} />)}
        <GuidanceRows guidance={guidance} />
        {requests.map((waiting) => <RequestsRow key={waiting.slug} waiting={waiting} />)}
        {questions.map((question) => <QuestionRow key={question.id} question={question} />)}
        {asksForProfile ? (
          <ListRow to={`/experts/${today.handle}/edit`} leading={<Icon name="edit" />} title={<Trans id="home.waiting.profile">Say what you know</Trans>}>
            <Trans id="home.waiting.profileText">Your profile names no field yet, so nobody finds you by what you can do.</Trans>
          </ListRow>
        ) : null}
      </List>
    </Section>
  );
}

function RequestsRow({ waiting }: { waiting: Requests }) {
  const format = useFormat();
  const { slug, name, requests, oldestAt } = waiting;
  const since = <Time dateTime={new Date(oldestAt).toISOString()} absolute={format.dateTime(oldestAt)} relative={format.ago(oldestAt, format.madeAt)} />;
  return (
    <ListRow
      to={`/teams/${slug}/people`}
      leading={<Icon name="teams" />}
      title={<Plural id="home.waiting.requests" value={requests} one={`# person asks to join ${name}`} other={`# people ask to join ${name}`} />}
    >
      <Trans id="home.waiting.requestsSince">The first asked {since}.</Trans>
    </ListRow>
  );
}

function QuestionRow({ question }: { question: Question }) {
  const format = useFormat();
  const { teamName, askedAt } = question;
  const asked = <Time dateTime={askedAt} absolute={format.dateTime(askedAt)} relative={format.ago(askedAt, format.madeAt)} />;
  const fields = format.list(question.fields);
  return (
    <ListRow
      to={`/teams/${question.teamSlug}/threads/${question.id}`}
      leading={<Icon name="question" />}
      title={question.title}
      titleLang={question.language}
    >
      <Trans id="home.waiting.question">Asked {asked} in {teamName}, unanswered; yours because you know {fields}</Trans>
    </ListRow>
  );
}
