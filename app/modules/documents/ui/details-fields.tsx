import { Trans, useLingui } from "@lingui/react/macro";
import type { FieldSource } from "~/ui/field-props";
import { RadioGroup } from "~/ui/radio-group";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { TextLink } from "~/ui/text-link";
import { maxTitleLength, writtenKinds } from "../contract";
import { useErrorTexts } from "./use-error-texts";
import { useKindLabels } from "./use-kind-labels";

interface DetailsFieldsProps {
  title: FieldSource;
  kind: FieldSource;
  language: FieldSource;
  languages: { value: string; label: string }[];
  /** of guidance that was published, which stays guidance: the page where it is withdrawn */
  approval?: string | null;
}

/** What a document is called, what it is, and in which language it is written. */
export function DetailsFields({ title, kind, language, languages, approval = null }: DetailsFieldsProps) {
  const { t } = useLingui();
  const kinds = useKindLabels();
  const errorTexts = useErrorTexts();
  const hints = {
    working: t({ id: "documents.kind.working.hint", message: "Notes, drafts and plans that the team writes together." }),
    guidance: t({ id: "documents.kind.guidance.hint", message: "What colleagues in the field should rely on." }),
    template: t({ id: "documents.kind.template.hint", message: "A pattern that colleagues begin their own documents from." }),
  };
  return (
    <>
      <TextField {...title} errors={errorTexts(title.errors)} label={t({ id: "documents.field.title", message: "Title" })} required maxLength={maxTitleLength} autoComplete="off" />
      {approval === null ? (
        <RadioGroup
          {...kind}
          errors={errorTexts(kind.errors)}
          label={t({ id: "documents.field.kind", message: "Kind" })}
          options={writtenKinds.map((value) => ({ value, label: kinds[value], hint: hints[value] }))}
        />
      ) : (
        <p id={kind.id} className="text-ink-muted">
          <input type="hidden" name={kind.name} value="guidance" />
          <Trans id="documents.kind.kept">Readers were shown this guidance, so it stays guidance. Whoever answers for it can withdraw it under <TextLink to={approval}>Review and approval</TextLink>.</Trans>
        </p>
      )}
      <Select
        {...language}
        errors={errorTexts(language.errors)}
        label={t({ id: "documents.field.language", message: "Language it is written in" })}
        options={languages}
      />
    </>
  );
}
