import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Select, type SelectOption } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { maxTitleLength } from "../../contract";
import { useErrorTexts } from "../use-error-texts";

interface RenameFormProps {
  file: { title: string; language: string };
  languages: SelectOption[];
  /** the form that came back, as it was typed */
  returned: { title: string; language: string; errors: Record<string, string[] | null> } | undefined;
}

/** What a file is called, and in which language it is. */
export function RenameForm({ file, languages, returned }: RenameFormProps) {
  const { t } = useLingui();
  const errorTexts = useErrorTexts();
  return (
    <Form method="post" className="grid max-w-form gap-4">
      <input type="hidden" name="form" value="rename" />
      <TextField
        id="file-title" name="title" required maxLength={maxTitleLength} autoComplete="off" defaultValue={returned?.title ?? file.title} errors={errorTexts(returned?.errors.title ?? undefined)}
        label={t({ id: "documents.teamFiles.name", message: "Name" })} hint={t({ id: "documents.teamFiles.name.hint", message: "Its address stays the same, and so does its ending." })}
      />
      <Select
        id="file-language" name="language" defaultValue={returned?.language ?? file.language} errors={errorTexts(returned?.errors.language ?? undefined)}
        label={t({ id: "documents.teamFiles.language", message: "Language of the file" })} options={languages}
      />
      <div><Button tone="quiet"><Trans id="documents.teamFiles.rename">Save the name</Trans></Button></div>
    </Form>
  );
}
