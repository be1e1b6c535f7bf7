import { getFormProps, type SubmissionResult } from "@conform-to/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/checkbox";
import { ErrorSummary } from "~/ui/error-summary";
import { Select, type SelectOption } from "~/ui/select";
import { cefrLevels } from "../contract";
import type { ProfileView } from "../profile-view.server";
import { EntryList } from "./entry-list";
import { abilityNames, useLanguageAbilities } from "./use-language-abilities";
import { useStepForm } from "./use-step-form";

interface EditLanguagesProps {
  languages: ProfileView["languages"];
  /** all languages to choose from */
  names: SelectOption[];
  result: SubmissionResult<string[]> | undefined;
}

/** Languages with their three levels; naming one again changes them. */
export function EditLanguages({ languages, names, result }: EditLanguagesProps) {
  const { t } = useLingui();
  const { form, errors, fields } = useStepForm("edit-languages", result, ["language", "speak", "read", "write"]);
  const levels = cefrLevels.map((value) => ({ value, label: value }));
  const none = "–";
  const { labels: abilityLabels, abilitiesIn } = useLanguageAbilities();
  return (
    <>
      <EntryList intent="remove-language" entries={languages.map(({ language, name, speak, read, write, ...abilities }) => ({
        key: language, label: name, detail: [...[speak, read, write].map((level) => level ?? none), ...abilitiesIn(abilities)].join(" · "), values: { language },
      }))} />
      <ErrorSummary errors={errors} fields={Object.values(fields)} />
      <Form method="post" {...getFormProps(form)} className="grid items-end gap-4 sm:grid-cols-4">
        <Select {...fields.language} label={t({ id: "experts.language", message: "Language" })} options={names} empty={t({ id: "experts.edit.choose", message: "Choose" })} />
        <Select {...fields.speak} label={t({ id: "experts.speaks", message: "Speaks" })} options={levels} empty={none} />
        <Select {...fields.read} label={t({ id: "experts.reads", message: "Reads" })} options={levels} empty={none} />
        <Select {...fields.write} label={t({ id: "experts.writes", message: "Writes" })} options={levels} empty={none} />
        <div className="grid gap-x-6 sm:col-span-4 sm:grid-cols-3">
          {abilityNames.map((name) => <Checkbox key={name} id={`language-${name}`} name={name} defaultChecked={result?.initialValue?.[name] === "on"} label={abilityLabels[name]} />)}
        </div>
        <div className="sm:col-span-4"><Button tone="quiet" name="intent" value="save-language"><Trans id="experts.edit.addLanguage">Add or change language</Trans></Button></div>
      </Form>
    </>
  );
}
