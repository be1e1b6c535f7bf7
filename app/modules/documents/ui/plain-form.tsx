import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import type { RefObject } from "react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";
import { TextArea } from "~/ui/text-area";
import { useErrorTexts } from "./use-error-texts";

export interface PlainFormValues {
  text: string;
  revision: string;
  errors?: string[];
  /** The text as others have left it, when both have changed the same part. */
  theirs?: string;
}

interface PlainFormProps {
  values: PlainFormValues;
  language: string;
  textArea: RefObject<HTMLDivElement>;
  pending: boolean;
}

/** The whole text as Markdown in a plain form: works without JavaScript, and changes only what was changed in it. */
export function PlainForm({ values, language, textArea, pending }: PlainFormProps) {
  const { t } = useLingui();
  const errors = useErrorTexts()(values.errors);
  const { theirs } = values;
  return (
    <Form method="post" className="grid gap-5">
      <input type="hidden" name="intent" value="text" />
      <input type="hidden" name="revision" value={values.revision} />
      <ErrorSummary fields={[{ id: "text", errors }]} />
      {theirs === undefined ? null : (
        <>
          <Notice tone="caution" title={<Trans id="documents.conflict.title">Somebody else has changed the same part</Trans>}>
            <Trans id="documents.conflict.body">Nothing was saved. Your text stands in the form, theirs above it. Bring into yours what should stay of theirs, then save again.</Trans>
          </Notice>
          <TextArea name="theirs" form="none" readOnly rows={8} lang={language} defaultValue={theirs} label={t({ id: "documents.conflict.theirs", message: "The text as it is now" })} />
        </>
      )}
      <div ref={textArea}>
        <TextArea
          name="text"
          rows={18}
          lang={language}
          key={values.revision}
          defaultValue={values.text}
          errors={errors}
          label={t({ id: "documents.field.text", message: "Text" })}
          hint={t({ id: "documents.field.markdownHint", message: "In Markdown: ## for a heading, - for a list, **bold**, [words](address)." })}
        />
      </div>
      <div><Button pending={pending}><Trans id="documents.save">Save the text</Trans></Button></div>
    </Form>
  );
}
