import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { Icon } from "~/ui/icon";
import { ListRow } from "~/ui/list";
import type { TodayView } from "../today-view.server";

/** Guidance that this reader is asked to review, and to confirm, each with the day. */
export function GuidanceRows({ guidance: { reviews, confirmations } }: { guidance: TodayView["waiting"]["guidance"] }) {
  const format = useFormat();
  const due = (day: string | null) => (day === null ? "" : format.day(day));
  return (
    <>
      {reviews.map(({ id, title, language, teamName, dueOn, href }) => {
        const by = due(dueOn);
        return <ListRow key={`review-${id}`} to={href} leading={<Icon name="edit" />} title={title} titleLang={language}><Trans id="home.waiting.review">Your review is awaited by {by} in {teamName}</Trans></ListRow>;
      })}
      {confirmations.map(({ id, title, language, teamName, dueOn, href }) => {
        const by = due(dueOn);
        return <ListRow key={`confirm-${id}`} to={href} leading={<Icon name="success" />} title={title} titleLang={language}><Trans id="home.waiting.confirm">To be read and confirmed by {by}, in {teamName}</Trans></ListRow>;
      })}
    </>
  );
}
