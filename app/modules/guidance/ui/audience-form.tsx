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
  /** the offices that can be ticked */
  choices: { code: string; name: string }[];
  request: { wholeTeam: boolean; officeCodes: string[]; functions: string[]; dueOn: string } | null;
}

/** Whom to ask to confirm what readers see, and until when. */
export function AudienceForm({ returned, request, choices }: AudienceFormProps) {
  const { t } = useLingui();
  const words = useFunctionWords();
  const others = request?.officeCodes.filter((code) => !choices.some((choice) => choice.code === code)) ?? [];
  return (
    <StepForm intent="ask" returned={returned} button={<Trans id="guidance.confirm.ask">Ask them to confirm</Trans>}>
      {(field, isChosen) => (
        <>
          <Checkbox id="ask-wholeTeam" name="wholeTeam" defaultChecked={isChosen("wholeTeam", "on", request?.wholeTeam ?? true)} errors={field("wholeTeam").errors} label={t({ id: "guidance.confirm.wholeTeam", message: "Everybody in the team" })} />
          <TextArea {...field("offices", others.join("\n"))} rows={2} optional label={t({ id: "guidance.confirm.offices", message: "Everybody in these offices" })} hint={t({ id: "guidance.confirm.officesHint", message: "Choose below; others by the code in their address, one a line: DWTCO-DAKAR" })} />
          {choices.length > 0 ? (
            <fieldset className="grid gap-1">
              <legend className="mb-1 font-medium">{t({ id: "guidance.confirm.officesOfTeam", message: "Offices of the team’s people" })}</legend>
              <div className="grid gap-x-4 sm:grid-cols-2">
                {choices.map(({ code, name }) => <Checkbox key={code} id={`ask-office-${code}`} name="offices" value={code} defaultChecked={isChosen("offices", code, request?.officeCodes.includes(code) ?? false)} label={<bdi>{name}</bdi>} />)}
              </div>
            </fieldset>
          ) : null}
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
