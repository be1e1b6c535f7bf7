import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/text-field";
import { maxPictureAlt } from "../../pictures/picture-attributes";
import { useDocumentFileErrors } from "./use-document-file-errors";

/** A picture or a file for a document; works without JavaScript. */
export function DocumentFileForm({ alt, errors }: { alt: string; errors: Record<string, string[] | undefined> }) {
  const { t } = useLingui();
  const errorTexts = useDocumentFileErrors();
  return (
    <Form method="post" encType="multipart/form-data" className="grid max-w-form gap-4">
      <TextField name="file" type="file" required errors={errorTexts(errors.file)} label={t({ id: "documents.files.file", message: "Picture or file" })} />
      <TextField
        name="alt" type="text" maxLength={maxPictureAlt} optional defaultValue={alt} errors={errorTexts(errors.alt)}
        label={t({ id: "documents.files.alt", message: "What the picture shows" })}
        hint={t({ id: "documents.files.altHint", message: "For those who do not see it; needed for a picture." })}
      />
      <div><Button><Trans id="documents.files.send">Add</Trans></Button></div>
    </Form>
  );
}
