import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import type { ButtonTone } from "~/ui/button-style";
import { ErrorText } from "~/ui/field";
import { TextArea } from "~/ui/text-area";
import { maxNote } from "../contract";
import type { ReturnedForm } from "./typed-in";
import { useErrorTexts } from "./use-error-texts";

interface StepFormProps {
  intent: string;
  /** tells this form from another of the same intent: the person it is about */
  person?: string;
  returned: ReturnedForm | null;
  label: ReactNode;
  tone?: ButtonTone;
  /** the label of a word that goes with it; without it there is none */
  note?: string;
  noteOptional?: boolean;
  children?: ReactNode;
}

/** One step as a form of its own: a button, and where it needs them a word and fields. */
export function StepForm({ intent, person, returned, label, tone = "quiet", note, noteOptional = false, children }: StepFormProps) {
  const { errors, values, id } = useReturned(returned, intent, person);
  const pending = useNavigation().formData?.get("intent") === intent;
  return (
    <Form method="post" className="grid gap-3">
      <input type="hidden" name="intent" value={intent} />
      {person ? <><input type="hidden" name="person" value={person} /><ErrorText id={`${id}-person-error`} errors={errors("person")} /></> : null}
      {children}
      {note ? <TextArea id={`${id}-note`} name="note" rows={2} maxLength={maxNote} optional={noteOptional} label={note} defaultValue={values.note} errors={errors("note")} /> : null}
      <div><Button tone={tone} pending={pending}>{label}</Button></div>
    </Form>
  );
}

/** What came back of one step's form: its errors in words and what was typed; nothing of the page's other forms. */
export function useReturned(returned: ReturnedForm | null, intent: string, person?: string) {
  const inWords = useErrorTexts();
  const own = returned?.values.intent === intent && (person === undefined || returned.values.person === person) ? returned : null;
  return { id: person ? `${intent}-${person}` : intent, values: own?.values ?? {}, errors: (name: string) => inWords(own?.errors[name]) };
}
