import { Trans } from "@lingui/react/macro";
import { Form, useSearchParams } from "@remix-run/react";
import { Fragment } from "react";
import { Button } from "~/ui/button";
import type { AnswerRow as Row } from "../answer-view.server";
import { AnswerRow } from "./answer-row";

/** What was asked, for a form that goes on from it. */
function useCarried(): [string, string][] {
  const [parameters] = useSearchParams();
  return [...parameters].filter(([name]) => !["people", "page", "narrow", "region", "office"].includes(name));
}

interface AnswerRowsProps {
  rows: Row[];
  /** how many stand on pages before */
  before: number;
  /** nobody fits all of it: then nobody stands beside the field either */
  partly: boolean;
}

/** The people, those of a neighbouring field under a line of their own; some can be chosen and compared. */
export function AnswerRows({ rows, before, partly }: AnswerRowsProps) {
  const carried = useCarried();
  const besideFrom = partly ? -1 : rows.findIndex(({ isBeside }) => isBeside);
  return (
    <Form method="get" action="/experts/compare" className="grid gap-3">
      {carried.map(([name, value], place) => <input key={`${name}-${place}`} type="hidden" name={name} value={value} />)}
      <ol className="divide-y divide-line">
        {rows.map((row, place) => (
          <Fragment key={row.handle}>
            {place === besideFrom ? <li className="py-2 text-sm font-semibold text-ink-muted"><Trans id="experts.answer.beside">They know a neighbouring field, or a little of this one</Trans></li> : null}
            <AnswerRow row={row} number={before + place + 1} />
          </Fragment>
        ))}
      </ol>
      {rows.length > 1 ? <div><Button size="sm" tone="quiet"><Trans id="experts.answer.compare">Compare those chosen</Trans></Button></div> : null}
    </Form>
  );
}
