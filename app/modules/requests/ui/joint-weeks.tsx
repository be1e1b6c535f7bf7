import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Disclosure } from "~/ui/disclosure";
import { Table } from "~/ui/table";
import type { JointView } from "../joint-view.server";
import { JointStrip } from "./joint-strip";

/** When several people could go together: the best weeks in a sentence, drawn as a strip, told in a table; and whom to look at. */
export function JointWeeks({ joint }: { joint: JointView }) {
  const { t } = useLingui();
  const format = useFormat();
  const { people, weeks, best, choices } = joint;
  const day = best ? format.day(best.startsOn) : "";
  const length = best?.weeks ?? 0;
  const sentence = best
    ? t({ id: "requests.joint.best", message: plural(length, { one: `All of them are free for one whole week from ${day}.`, other: `All of them are free for # whole weeks from ${day}.` }) })
    : t({ id: "requests.joint.none", message: "In none of these weeks is everybody free." });
  return (
    <div className="grid gap-4">
      {weeks.length > 0 ? (
        <>
          <p suppressHydrationWarning>{sentence}</p>
          <JointStrip joint={joint} label={t({ id: "requests.joint.picture", message: "Free weeks of each, drawn as a strip; the table says the same" })} />
          <Disclosure summary={<Trans id="requests.joint.table">The same as a table</Trans>}>
            <Table caption={t({ id: "requests.joint", message: "Common free weeks" })} captionHidden head={[t({ id: "requests.joint.week", message: "Week from" }), ...people.map(({ handle, name }) => <bdi key={handle}>{name}</bdi>), t({ id: "requests.joint.all", message: "All" })]}>
              {weeks.map(({ startsOn, free, common }) => (
                <tr key={startsOn}>
                  <th scope="row" className="font-medium tabular-nums" suppressHydrationWarning>{format.day(startsOn)}</th>
                  {free.map((one, index) => <td key={people[index]?.handle} className="tabular-nums"><FreeDays {...one} /></td>)}
                  <td>{common ? <strong><Trans id="requests.joint.free">free</Trans></strong> : "–"}</td>
                </tr>
              ))}
            </Table>
          </Disclosure>
        </>
      ) : <p className="text-ink-muted"><Trans id="requests.joint.choose">Choose two people or more to see when they could go together.</Trans></p>}
      <Form method="get" action="#joint" preventScrollReset className="grid gap-2">
        <fieldset className="grid gap-1 sm:grid-cols-2">
          <legend className="mb-1 font-medium"><Trans id="requests.joint.who">Who would go together</Trans></legend>
          {choices.map(({ handle, name, chosen }) => <Checkbox key={`${handle}${chosen}`} id={`together-${handle}`} name="together" value={handle} defaultChecked={chosen} label={name} />)}
        </fieldset>
        <div><Button tone="quiet" size="sm"><Trans id="requests.joint.show">Show their weeks</Trans></Button></div>
      </Form>
    </div>
  );
}

function FreeDays({ days, of }: { days: number; of: number }) {
  return <Trans id="requests.joint.days">{days} of {of}</Trans>;
}
