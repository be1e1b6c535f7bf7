import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { Select } from "~/ui/select";
import type { ThreadFacets } from "../../thread-list.server";
import type { ChosenFilters } from "./thread-filters";

interface FacetFormProps {
  slug: string;
  chosen: ChosenFilters;
  facets: ThreadFacets;
}

/** Narrows the list to one tag and one language, of those its threads have. */
export function FacetForm({ slug, chosen, facets }: FacetFormProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { tags, languages } = facets;
  if (tags.length === 0 && languages.length < 2) return null;
  const counted = (label: string, threads: number) => `${label} (${format.number(threads)})`;
  return (
    <Form method="get" action={`/teams/${slug}`} className="flex flex-wrap items-end gap-2">
      {chosen.show.map((filter) => <input key={filter} type="hidden" name="show" value={filter} />)}
      {tags.length === 0 ? null : (
        <div className="w-56 max-w-full">
          <Select key={`tag ${chosen.tag}`} name="tag" labelHidden label={t({ id: "discussion.list.tag", message: "About" })} empty={t({ id: "discussion.list.anyTag", message: "About anything" })} defaultValue={chosen.tag ?? ""} options={tags.map(({ id, label, threads }) => ({ value: id, label: counted(label, threads) }))} />
        </div>
      )}
      {languages.length < 2 ? null : (
        <div className="w-44 max-w-full">
          <Select key={`language ${chosen.language}`} id="list-language" name="language" labelHidden label={t({ id: "discussion.list.language", message: "Language of the thread" })} empty={t({ id: "discussion.list.anyLanguage", message: "Any language" })} defaultValue={chosen.language ?? ""} options={languages.map(({ language, threads }) => ({ value: language, label: counted(format.language(language), threads) }))} />
        </div>
      )}
      <Button tone="quiet"><Trans id="discussion.list.apply">Show</Trans></Button>
    </Form>
  );
}
