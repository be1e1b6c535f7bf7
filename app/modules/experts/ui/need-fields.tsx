import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button, LinkButton } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { cefrLevels } from "../contract";
import type { NeedOptions } from "../filter-options.server";
import { mostWanted, type Need } from "../need/contract";
import { needHref } from "../need/need-address";

function useChoices() {
  const { t } = useLingui();
  return {
    skills: [
      { value: "speak", label: t({ id: "experts.need.speak", message: "to speak" }) },
      { value: "read", label: t({ id: "experts.need.read", message: "to read" }) },
      { value: "write", label: t({ id: "experts.need.write", message: "to write" }) },
    ],
    modes: [
      { value: "onsite", label: t({ id: "experts.need.onsite", message: "On site" }) },
      { value: "remote", label: t({ id: "experts.need.remote", message: "From afar" }) },
    ],
    any: t({ id: "experts.filter.any", message: "Any" }),
    none: t({ id: "experts.need.none", message: "None" }),
  };
}

/** Everything that was understood, to be changed: one select a field, so that two can be asked for and a third added. */
export function NeedFields({ need, options }: { need: Need; options: NeedOptions }) {
  const { t } = useLingui();
  const { skills, modes, any, none } = useChoices();
  const [language, ...otherLanguages] = need.languages;
  return (
    <Form method="get" action="/experts" className="grid gap-4 rounded-control border border-line px-4 py-4">
      <input type="hidden" name="q" value={need.words} />
      <input type="hidden" name="need" value="1" />
      <input type="hidden" name="rest" value={need.rest.join(" ")} />
      {otherLanguages.map(({ code, level, skill }) => <input key={code} type="hidden" name="language" value={`${code}:${level}:${skill}`} />)}
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {[...need.topics, ""].map((topic, place) => (
          <Select key={`${topic}-${place}`} id={`topic-${place}`} name="topic" empty={none} defaultValue={topic} options={options.terms}
            label={topic === "" ? t({ id: "experts.need.anotherField", message: "Another field" }) : t({ id: "experts.need.field", message: "Field" })} />
        ))}
        <Select name="language" empty={any} defaultValue={language?.code} options={options.languages} label={t({ id: "experts.need.language", message: "Language" })} />
        <div className="grid grid-cols-2 gap-3">
          <Select name="level" defaultValue={language?.level ?? "C1"} options={cefrLevels.map((value) => ({ value, label: value }))} label={t({ id: "experts.need.level", message: "From level" })} />
          <Select name="skill" defaultValue={language?.skill ?? "speak"} options={skills} label={t({ id: "experts.need.skill", message: "For what" })} />
        </div>
        {[...need.countries, ""].map((iso2, place) => (
          <Select key={`${iso2}-${place}`} id={`country-${place}`} name="country" empty={none} defaultValue={iso2} options={options.countries}
            label={iso2 === "" ? t({ id: "experts.need.anotherCountry", message: "Another country" }) : t({ id: "experts.need.country", message: "Country" })} />
        ))}
        <Select name="area" empty={none} defaultValue={need.areas[0]} options={options.areas} label={t({ id: "experts.need.area", message: "Group of countries" })} />
        <TextField type="date" name="from" defaultValue={need.window?.from} label={t({ id: "experts.need.from", message: "From" })} />
        <TextField type="date" name="until" defaultValue={need.window?.until} label={t({ id: "experts.need.until", message: "Until" })} />
        <TextField type="number" name="wanted" min={1} max={mostWanted} defaultValue={String(need.wanted)} label={t({ id: "experts.need.wanted", message: "How many people" })} />
        <Select name="mode" empty={any} defaultValue={need.mode ?? ""} options={modes} label={t({ id: "experts.need.mode", message: "Where" })} />
      </div>
      <div className="flex flex-wrap gap-x-6">
        <Checkbox name="outside" value="1" defaultChecked={need.outside} label={t({ id: "experts.need.outside", message: "From another region than mine" })} />
        <Checkbox name="standby" value="1" defaultChecked={need.standby} label={t({ id: "experts.need.standby", message: "On standby for disasters" })} />
        <Checkbox name="cover" value="1" defaultChecked={need.cover} label={t({ id: "experts.need.cover", message: "To cover a vacant post for a while" })} />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button tone="primary"><Trans id="experts.filter.apply">Show people</Trans></Button>
        <LinkButton to={needHref(need)} tone="plain"><Trans id="experts.need.cancel">Leave it as it was</Trans></LinkButton>
      </div>
    </Form>
  );
}
