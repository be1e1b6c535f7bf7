import { Trans, useLingui } from "@lingui/react/macro";
import { Form, useNavigation } from "@remix-run/react";
import { Button, LinkButton } from "~/ui/button";
import { RadioGroup } from "~/ui/radio-group";
import { attentionLevels, type AttentionLevel } from "../../contract";
import { useLevelWords } from "../use-level-words";

interface LevelFormProps {
  of: "team" | "thread";
  /** What is chosen; "team" where a thread follows its team. */
  chosen: AttentionLevel | "team";
  /** For a thread: what it is without a choice of its own. */
  otherwise?: AttentionLevel;
  backHref: string;
}

/** How closely one follows a team or a thread: four levels, each with what it means. */
export function LevelForm({ of, chosen, otherwise, backHref }: LevelFormProps) {
  const { t } = useLingui();
  const words = useLevelWords();
  const hints = of === "team" ? words.ofTeam : words.ofThread;
  const now = otherwise ? words.name[otherwise] : "";
  const asTeam = { value: "team", label: t({ id: "discussion.level.asTeam", message: "As the team" }), hint: t({ id: "discussion.level.asTeam.hint", message: `At present: ${now}. Writing in a thread makes you track it, unless the team is muted.` }) };
  const levels = attentionLevels.map((level) => ({ value: level, label: words.name[level], hint: hints[level] }));
  return (
    <Form method="post" className="grid justify-items-start gap-5">
      <RadioGroup name="level" label={t({ id: "discussion.level.label", message: "What you want to be told of" })} options={otherwise ? [asTeam, ...levels] : levels} defaultValue={chosen} />
      <div className="flex flex-wrap gap-3">
        <Button pending={useNavigation().state === "submitting"}><Trans id="discussion.level.save">Save</Trans></Button>
        <LinkButton to={backHref}><Trans id="discussion.level.back">Back</Trans></LinkButton>
      </div>
    </Form>
  );
}
