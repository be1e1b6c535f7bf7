import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";
import { expertiseLevels } from "../contract";
import type { SuggestedField } from "../suggested-fields.server";
import { useExpertLabels } from "./use-labels";

/** Fields that one's own work speaks of, to be taken one by one or put away; nothing is added by itself. */
export function SuggestedFields({ suggested }: { suggested: SuggestedField[] }) {
  const { t } = useLingui();
  const { levels, pair } = useExpertLabels();
  if (suggested.length === 0) return null;
  const shown = (count: number) => t({ id: "experts.suggested.evidence", message: plural(count, { one: "# piece of evidence", other: "# pieces of evidence" }) });
  const wrote = (count: number) => t({ id: "experts.suggested.threads", message: plural(count, { one: "wrote in # thread", other: "wrote in # threads" }) });
  const why = ({ evidence, threads }: Pick<SuggestedField, "evidence" | "threads">) => (evidence > 0 && threads > 0 ? pair(shown(evidence), wrote(threads)) : evidence > 0 ? shown(evidence) : wrote(threads));
  return (
    <section aria-labelledby="suggested" className="grid gap-2">
      <h3 id="suggested" className="text-base"><Trans id="experts.suggested.title">Suggested by your own work</Trans></h3>
      <p className="text-sm text-ink-muted"><Trans id="experts.suggested.lead">Only you see this, and nothing is added unless you take it.</Trans></p>
      <ul className="divide-y divide-line">
        {suggested.map(({ termId, label, ...one }) => (
          <li key={termId}>
            <Form method="post" className="flex flex-wrap items-end gap-3 py-2">
              <input type="hidden" name="termId" value={termId} />
              <span className="min-w-0 flex-1 basis-48"><bdi>{label}</bdi> <span className="block text-sm text-ink-muted">{why(one)}</span></span>
              <Select id={`level-${termId}`} name="level" labelHidden label={t({ id: "experts.edit.level", message: "Level" })} options={expertiseLevels.toReversed().map((value) => ({ value, label: levels[value] }))} />
              <Button tone="quiet" name="intent" value="save-expertise"><Trans id="experts.suggested.take">Take<span className="visually-hidden"> {label}</span></Trans></Button>
              <Button tone="plain" name="intent" value="dismiss-suggestion"><Trans id="experts.suggested.dismiss">Not mine<span className="visually-hidden">: {label}</span></Trans></Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
