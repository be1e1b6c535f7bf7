import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import type { ReturnedForm } from "./typed-in";
import { useErrorTexts } from "./use-error-texts";

/** Gives the props of a field of the form: what was typed or what stands there, and what is wrong with it. */
export type FieldOf = (name: string, otherwise?: string) => { id: string; name: string; defaultValue: string; errors?: string[] };

/** Whether a box is chosen: as it came back, or as it stands. */
export type IsChosen = (name: string, value: string, otherwise: boolean) => boolean;

interface StepFormProps {
  intent: string;
  returned: ReturnedForm | undefined;
  children: (field: FieldOf, isChosen: IsChosen) => ReactNode;
  button: ReactNode;
  tone?: "primary" | "quiet" | "danger";
}

/** One step as a form; what was typed into it and chosen in it comes back with what is wrong beside each field. */
export function StepForm({ intent, returned, children, button, tone = "primary" }: StepFormProps) {
  const texts = useErrorTexts();
  const pending = useNavigation().formData?.get("intent") === intent;
  const back = returned?.intent === intent ? returned : undefined;
  const field: FieldOf = (name, otherwise = "") => {
    const errors = texts(back?.errors[name]);
    return { id: `${intent}-${name}`, name, defaultValue: back?.typed[name]?.[0] ?? otherwise, ...(errors ? { errors } : {}) };
  };
  const isChosen: IsChosen = (name, value, otherwise) => (back ? (back.typed[name]?.includes(value) ?? false) : otherwise);
  const wrong = Object.keys(back?.errors ?? {}).map((name) => ({ id: `${intent}-${name}`, errors: texts(back?.errors[name]) }));
  return (
    <Form method="post" className="grid max-w-form gap-4">
      <ErrorSummary fields={wrong} />
      {children(field, isChosen)}
      <div><Button name="intent" value={intent} tone={tone} pending={pending}>{button}</Button></div>
    </Form>
  );
}
