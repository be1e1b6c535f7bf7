import { Trans, useLingui } from "@lingui/react/macro";
import { Checkbox } from "~/ui/checkbox";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";
import { StepForm } from "./step-form";
import type { ReturnedForm } from "./typed-in";
import { askableFunctions } from "../contract";
import { useFunctionWords } from "./use-function-words";

interface AudienceFormProps {
  returned: ReturnedForm | undefined;
  request: { wholeTeam: boolean; officeCodes: string[]; functions: string[]; dueOn: string } | null;
}

/** Whom to ask to confirm what readers see, and until when. */
export function AudienceForm({ returned, request }: AudienceFormProps) {
  const { t } = useLingui();
  const words = useFunctionWords();
  return (
    <StepForm intent="ask" returned={returned} button={<Trans id="guidance.confirm.ask">Ask them to confirm</Trans>}>
      {(field, isChosen) => (
        <>
          <Checkbox id="ask-wholeTeam" name="wholeTeam" defaultChecked={isChosen("wholeTeam", "on", request?.wholeTeam ?? true)} errors={field("wholeTeam").errors} label={t({ id: "guidance.confirm.wholeTeam", message: "Everybody in the team" })} />
          <TextArea {...field("offices", request?.officeCodes.join("\n") ?? "")} rows={2} optional label={t({ id: "guidance.confirm.offices", message: "Everybody in these offices" })} hint={t({ id: "guidance.confirm.officesHint", message: "Codes as in the offices' addresses, one a line: DWTCO-DAKAR" })} />
          <fieldset className="grid gap-1">
            <legend className="mb-1 font-medium">{t({ id: "guidance.confirm.functions", message: "Everybody with these functions" })}</legend>
            <div className="grid gap-x-4 sm:grid-cols-2">
              {askableFunctions.map((value) => <Checkbox key={value} id={`ask-${value}`} name="functions" value={value} defaultChecked={isChosen("functions", value, request?.functions.includes(value) ?? false)} label={words[value]} />)}
            </div>
          </fieldset>
          <TextField {...field("dueOn", request?.dueOn)} type="date" required label={t({ id: "guidance.confirm.due", message: "Until" })} />
          <p className="text-sm text-ink-muted"><Trans id="guidance.confirm.rule">Only people who may read the team are asked. A new version asks anew only when it is published as a material change.</Trans></p>
        </>
      )}
    </StepForm>
  );
}
