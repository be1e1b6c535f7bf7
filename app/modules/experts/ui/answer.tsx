import { Trans, useLingui } from "@lingui/react/macro";
import { useSearchParams } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { LinkButton } from "~/ui/button";
import { TextLink } from "~/ui/text-link";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Pagination } from "~/ui/pagination";
import type { AnswerView } from "../answer-view.server";
import type { Narrowing } from "../ranking/contract";
import { AnswerFacets } from "./answer-facets";
import { AnswerRows } from "./answer-rows";
import { AnswerSummary, ConsultedPeople } from "./answer-summary";
import { FieldQuestion } from "./field-question";

interface AnswerProps {
  answer: AnswerView;
  chosen: Narrowing;
  page: number;
  perPage: number;
}

function useHrefWith() {
  const [parameters] = useSearchParams();
  return (changes: Record<string, string>): string => {
    const changed = new URLSearchParams(parameters);
    changed.delete("page");
    changed.delete("narrow");
    for (const [name, value] of Object.entries(changes)) if (value) changed.set(name, value); else changed.delete(name);
    return `/experts?${changed}`;
  };
}

/** Who can meet a need: how many, who and why, whom to ask, and what would bring more. */
export function Answer({ answer, chosen, page, perPage }: AnswerProps) {
  const { t } = useLingui();
  const hrefWith = useHrefWith();
  const format = useFormat();
  const { question, rows, listed, partly, consulted, facets, askHref } = answer;
  const before = (page - 1) * perPage;
  const [first, last, all] = [before + 1, before + rows.length, listed].map(format.number);
  return (
    <section aria-label={t({ id: "experts.results", message: "People found" })} className="grid gap-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        {question ? <FieldQuestion question={question} /> : <AnswerSummary answer={answer} />}
        {askHref ? <LinkButton to={askHref} tone="primary"><Trans id="experts.answer.askTeam">Ask for support</Trans></LinkButton> : null}
      </div>
      {consulted ? <ConsultedPeople consulted={consulted} /> : null}
      <AnswerFacets facets={facets} chosen={chosen} count={answer.count} hrefWith={hrefWith} />
      {rows.length === 0 && !question ? (
        <EmptyState title={<Trans id="experts.none">Nobody fits</Trans>}>
          <Trans id="experts.answer.none">Nobody in the directory knows this field. Leave out a part, or ask in the team of the field.</Trans>
        </EmptyState>
      ) : null}
      {partly ? <Notice tone="caution" still><Trans id="experts.answer.partly">These people miss least of it; what they miss is marked.</Trans></Notice> : null}
      <AnswerRows rows={rows} before={before} partly={partly} />
      <p className="text-sm"><TextLink to="/experts/method"><Trans id="experts.answer.method">How people are ranked</Trans></TextLink></p>
      {listed > perPage ? (
        <Pagination previous={page > 1 ? hrefWith({ page: String(page - 1) }) : undefined} next={before + rows.length < listed ? hrefWith({ page: String(page + 1) }) : undefined}>
          <Trans id="experts.range">{first} to {last} of {all}</Trans>
        </Pagination>
      ) : null}
    </section>
  );
}
