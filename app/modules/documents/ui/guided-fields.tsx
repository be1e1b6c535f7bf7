import { Trans } from "@lingui/react/macro";
import { TextField } from "~/ui/text-field";

/** What a template asks for, as a plain form. What is left blank stays a marked place in the text. */
export function GuidedFields({ prompts, language }: { prompts: string[]; language: string }) {
  if (prompts.length === 0) return null;
  return (
    <fieldset className="grid gap-4 rounded-control border border-line p-4">
      <legend className="px-1 font-semibold"><Trans id="documents.guided.title">What the template asks for</Trans></legend>
      <p className="text-sm text-ink-muted"><Trans id="documents.guided.hint">Your answers are put where they belong. What you leave blank stays a marked place in the text.</Trans></p>
      {prompts.map((prompt, index) => (
        <div key={prompt} className="grid">
          <input type="hidden" name="prompt" value={prompt} />
          <TextField id={`answer-${index}`} name="answer" maxLength={500} autoComplete="off" label={<bdi lang={language}>{prompt}</bdi>} />
        </div>
      ))}
    </fieldset>
  );
}
