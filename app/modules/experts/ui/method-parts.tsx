import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useFormat } from "~/platform/i18n/format";
import { Table } from "~/ui/table";
import { measuredOrders, measuredQueries } from "../ranking/measured";
import { sources } from "../ranking/sources";
import { halfLifeYears, topicShares, weights } from "../ranking/weights";

function Rows({ caption, head, rows }: { caption: string; head: ReactNode[]; rows: { key: string; cells: ReactNode[] }[] }) {
  return (
    <Table caption={caption} captionHidden head={head}>
      {rows.map(({ key, cells: [first, ...others] }) => (
        <tr key={key}>
          <th scope="row" className="font-normal">{first}</th>
          {others.map((cell, place) => <td key={place} className="tabular-nums">{cell}</td>)}
        </tr>
      ))}
    </Table>
  );
}

/** The parts of the order with their weights. */
export function MethodParts() {
  const { t } = useLingui();
  const format = useFormat();
  const percent = (share: number) => `${format.number(Math.round(share * 100))} %`;
  const [told, shown, evidenceYears, placeYears] = [percent(topicShares.told), percent(topicShares.shown), format.number(halfLifeYears.evidence), format.number(halfLifeYears.place)];
  const parts: [keyof typeof weights, ReactNode][] = [
    ["topic", <Trans key="topic" id="experts.method.topic">The field: {told} what somebody says of themselves (level, years, last used), {shown} what they have shown (missions, publications, guidance, trainings, reviews, accepted answers), which counts half after {evidenceYears} years. Of several fields, the rarer one counts more.</Trans>],
    ["place", <Trans key="place" id="experts.method.place">Work in the country or near it, or serving it; counts half after {placeYears} years.</Trans>],
    ["there", <Trans key="there" id="experts.method.there">Evidence of the field in the very place.</Trans>],
    ["language", <Trans key="language" id="experts.method.language">The languages asked for, and above the level; otherwise those the place works in.</Trans>],
    ["time", <Trans key="time" id="experts.method.time">How much of the days asked for is free.</Trans>],
    ["chain", <Trans key="chain" id="experts.method.chain">How near in the organisation: the team that serves the country, the office that covers it, the region, headquarters, others, and last consultants and the roster.</Trans>],
    ["clock", <Trans key="clock" id="experts.method.clock">Hours of the working day in common.</Trans>],
    ["load", <Trans key="load" id="experts.method.load">Few missions within the year.</Trans>],
    ["words", <Trans key="words" id="experts.method.words">Words that mean nothing else and stand in the profile.</Trans>],
    ["closed", <Trans key="closed" id="experts.method.closed">Taken away from whoever asks not to be approached at the moment.</Trans>],
  ];
  return (
    <Rows
      caption={t({ id: "experts.method.weights", message: "Parts of the order and their weights" })}
      head={[<Trans key="part" id="experts.method.part">Part</Trans>, <Trans key="weight" id="experts.method.weight">Weight</Trans>]}
      rows={parts.map(([key, words]) => ({ key, cells: [words, format.number(weights[key])] }))}
    />
  );
}

/** What was measured, beside two plain orders. */
export function MethodFigures() {
  const { t } = useLingui();
  const format = useFormat();
  const all = format.number(measuredQueries);
  const names: Record<string, string> = {
    most_messages: t({ id: "experts.method.mostMessages", message: "Whoever writes most about it" }),
    bm25: t({ id: "experts.method.bm25", message: "Plain words of profiles (BM25)" }),
    meridian: t({ id: "experts.method.meridian", message: "Meridian’s own" }),
  };
  return (
    <>
      <p><Trans id="experts.method.figures.words">Before the order was made, {all} needs in six languages were judged by hand over the demonstration, each with grades from 0 to 3, among them people who write much and do not know the field. Half of them were never used for setting the weights; these are their figures.</Trans></p>
      <Rows
        caption={t({ id: "experts.method.measured", message: "Figures of the half that was held out" })}
        head={[<Trans key="order" id="experts.method.order">Order</Trans>, "MAP", "MRR", "nDCG@10", "P@5"]}
        rows={measuredOrders.map(({ order, map, mrr, ndcg10, p5 }) => ({ key: order, cells: [names[order], ...[map, mrr, ndcg10, p5].map((value) => format.number(value))] }))}
      />
    </>
  );
}

/** The literature. */
export function MethodSources() {
  return <ul lang="en" dir="ltr" className="list-disc space-y-1 ps-5 text-sm">{sources.map((source) => <li key={source}>{source}</li>)}</ul>;
}
