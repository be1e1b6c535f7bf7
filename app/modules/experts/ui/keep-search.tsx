import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/text-field";
import { keptNameMaxLength } from "../kept/contract";

/** Keeps this search: its owner hears by letter of people who fit it newly. */
export function KeepSearch({ query, name }: { query: string; name: string }) {
  const { t } = useLingui();
  if (query === "") return null;
  return (
    <Disclosure summary={<Trans id="experts.kept.keep">Keep this search</Trans>}>
      <Form method="post" action="/experts/kept" className="flex max-w-form flex-wrap items-end gap-3">
        <input type="hidden" name="query" value={query} />
        <div className="min-w-0 flex-1 basis-48"><TextField name="name" id="keep-name" required dir="auto" maxLength={keptNameMaxLength} defaultValue={name.slice(0, keptNameMaxLength)} label={t({ id: "experts.kept.name", message: "Name" })} hint={t({ id: "experts.kept.keepHint", message: "A letter tells you when somebody fits it newly." })} /></div>
        <Button tone="quiet" name="intent" value="keep-search"><Trans id="experts.kept.keepIt">Keep</Trans></Button>
      </Form>
    </Disclosure>
  );
}
