import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { useErrorTexts } from "./use-error-texts";

/** What came back of a form: which, what was typed, and what is wrong with it. */
export interface ReturnedForm {
  intent: string;
  typed: Record<string, string>;
  errors: Record<string, string[]>;
}

/** Gives the props of a field of the form: what was typed or what stands there, and what is wrong with it. */
export type FieldOf = (name: string, otherwise?: string) => { id: string; name: string; defaultValue: string; errors?: string[] };

interface StepFormProps {
  intent: string;
  returned: ReturnedForm | undefined;
  children: (field: FieldOf) => ReactNode;
  button: ReactNode;
  tone?: "primary" | "quiet" | "danger";
}

/** One step as a form; what was typed into it comes back with what is wrong beside each field. */
export function StepForm({ intent, returned, children, button, tone = "primary" }: StepFormProps) {
  const texts = useErrorTexts();
  const pending = useNavigation().formData?.get("intent") === intent;
  const back = returned?.intent === intent ? returned : undefined;
  const field: FieldOf = (name, otherwise = "") => {
    const errors = texts(back?.errors[name]);
    return { id: `${intent}-${name}`, name, defaultValue: back?.typed[name] ?? otherwise, ...(errors ? { errors } : {}) };
  };
  const wrong = Object.keys(back?.errors ?? {}).map((name) => ({ id: `${intent}-${name}`, errors: texts(back?.errors[name]) }));
  return (
    <Form method="post" className="grid max-w-form gap-4">
      <ErrorSummary fields={wrong} />
      {children(field)}
      <div><Button name="intent" value={intent} tone={tone} pending={pending}>{button}</Button></div>
    </Form>
  );
}
