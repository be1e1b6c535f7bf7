import { getFormProps, useForm, type SubmissionResult } from "@conform-to/react";
import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { Select } from "~/ui/select";
import { TextField } from "~/ui/text-field";
import { tokenDays, tokenNameMaxLength } from "../contract";
import type { TokenForm } from "../schema.server";
import { ScopeFields } from "./scope-fields";
import { useErrorTexts } from "./use-error-texts";

interface NewTokenFormProps {
  /** of the token that is to be made, so that a form sent twice makes one */
  tokenId: string;
  result: SubmissionResult<string[]> | undefined;
}

const usualDays = 90;

/** Name, scopes and time of a new token. */
export function NewTokenForm({ tokenId, result }: NewTokenFormProps) {
  const { t } = useLingui();
  const { worded, texts } = useErrorTexts();
  const [form, fields] = useForm<TokenForm>({ lastResult: result });
  const name = worded(fields.name);
  const days = worded(fields.days);
  const scopes = { id: fields.scopes.id, errors: texts(fields.scopes.errors) };
  const chosen = fields.scopes.initialValue;
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <ErrorSummary fields={[name, scopes, days]} />
      <input type="hidden" name="tokenId" value={tokenId} />
      <TextField
        {...name} required maxLength={tokenNameMaxLength} autoComplete="off"
        label={t({ id: "identity.tokens.name", message: "Name" })}
        hint={t({ id: "identity.tokens.name.hint", message: "What it is for, for example: monthly report script" })}
      />
      <ScopeFields id={scopes.id} name={fields.scopes.name} chosen={typeof chosen === "string" ? [chosen] : (chosen ?? []).flatMap((scope) => scope ?? [])} errors={scopes.errors} />
      <Select
        {...days}
        defaultValue={days.defaultValue ?? String(usualDays)}
        label={t({ id: "identity.tokens.days", message: "Works for" })}
        options={tokenDays.map((number) => ({ value: String(number), label: t({ id: "identity.tokens.dayCount", message: plural(number, { one: "# day", other: "# days" }) }) }))}
      />
      <div><Button tone="primary" name="intent" value="create"><Trans id="identity.tokens.create">Make the token</Trans></Button></div>
    </Form>
  );
}
