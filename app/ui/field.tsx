import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Icon } from "./icon";

/** Says what is wrong with a field, right below its label; tied to the field by `id`. */
export function ErrorText({ id, errors }: { id: string; errors: string[] | undefined }) {
  if (!errors?.length) return null;
  return (
    <p id={id} className="flex items-start gap-1.5 text-sm font-medium text-critical">
      <span className="mt-0.5"><Icon name="error" size="sm" /></span>
      <span>{errors.join(" ")}</span>
    </p>
  );
}

/** What helps to fill a field in. */
export function HintText({ id, children }: { id: string; children: ReactNode }) {
  return <p id={id} className="text-sm text-ink-muted">{children}</p>;
}

/** What a field's control must carry so that label, hint and error are read with it. */
export function describedBy(id: string, hint: unknown, errors: string[] | undefined) {
  const ids = [hint ? `${id}-description` : "", errors?.length ? `${id}-error` : ""].filter(Boolean);
  return {
    "aria-describedby": ids.join(" ") || undefined,
    "aria-invalid": errors?.length ? (true as const) : undefined,
  };
}

export interface FieldFrame {
  label: ReactNode;
  hint?: ReactNode;
  errors?: string[];
  /** says "(optional)" beside the label; required ones say nothing */
  optional?: boolean;
  /** the label is only for screen readers: where the place explains the field */
  labelHidden?: boolean;
}

/** Label, hint, error and one control, in that order. The control takes `describedBy(id, hint, errors)`. */
export function Field({ id, label, hint, errors, optional, labelHidden, children }: FieldFrame & { id: string; children: ReactNode }) {
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className={labelHidden ? "visually-hidden" : "font-medium"}>
        {label}
        {optional ? <span className="font-normal text-ink-muted"> <Trans id="shell.field.optional">(optional)</Trans></span> : null}
      </label>
      {hint ? <HintText id={`${id}-description`}>{hint}</HintText> : null}
      <ErrorText id={`${id}-error`} errors={errors} />
      {children}
    </div>
  );
}
