import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { fieldProps } from "~/ui/field-props";
import { documentHref } from "../hrefs";
import { DetailsFields } from "./details-fields";
import { useErrorTexts } from "./use-error-texts";

interface DetailsFormProps {
  document: { id: number; title: string; kind: string; language: string; keepsKind: boolean };
  languages: { value: string; label: string }[];
  lastResult: SubmissionResult | undefined;
  pending: boolean;
}

/** Title, kind and language of a document, changed apart from its text. */
export function DetailsForm({ document, languages, lastResult, pending }: DetailsFormProps) {
  const errorTexts = useErrorTexts();
  const { id, title, kind, language, keepsKind } = document;
  const [form, fields] = useForm<{ title: string; kind: string; language: string }>({ id: "details", lastResult, defaultValue: { title, kind, language } });
  const summary = [fields.title, fields.kind, fields.language].map(({ id, errors }) => ({ id, errors: errorTexts(errors) }));
  return (
    <Disclosure summary={<Trans id="documents.details">Title, kind and language</Trans>} open={lastResult !== undefined}>
      <Form method="post" {...getFormProps(form)} className="grid max-w-form gap-5">
        <input type="hidden" name="intent" value="details" />
        <ErrorSummary fields={summary} />
        <DetailsFields title={fieldProps(fields.title)} kind={fieldProps(fields.kind)} language={fieldProps(fields.language)} languages={languages} approval={keepsKind ? `${documentHref({ id, title })}/approval` : null} />
        <div><Button tone="quiet" pending={pending}><Trans id="documents.details.save">Save these</Trans></Button></div>
      </Form>
    </Disclosure>
  );
}
