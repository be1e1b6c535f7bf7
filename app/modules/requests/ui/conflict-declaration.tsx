import { useLingui } from "@lingui/react/macro";
import { RadioGroup } from "~/ui/radio-group";
import { TextArea } from "~/ui/text-area";
import { maxNote } from "../contract";
import { useReturned } from "./step-form";
import type { ReturnedForm } from "./typed-in";

/** What a reviewer says before they begin: that nothing binds them to what they read, or what does. */
export function ConflictDeclaration({ returned }: { returned: ReturnedForm | null }) {
  const { t } = useLingui();
  const { values, errors } = useReturned(returned, "accept");
  return (
    <>
      <RadioGroup
        name="conflict" defaultValue={values.conflict ?? ""} errors={errors("conflict")}
        label={t({ id: "requests.conflict", message: "Conflict of interest" })}
        options={[
          { value: "none", label: t({ id: "requests.conflict.none", message: "I have none" }) },
          { value: "named", label: t({ id: "requests.conflict.named", message: "There may be one" }) },
        ]}
      />
      <TextArea id="accept-conflictText" name="conflictText" rows={2} optional maxLength={maxNote} defaultValue={values.conflictText} errors={errors("conflictText")} label={t({ id: "requests.conflict.text", message: "What it is" })} hint={t({ id: "requests.conflict.textHint", message: "The team reads it and decides." })} />
    </>
  );
}
