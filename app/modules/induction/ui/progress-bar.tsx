import { Plural } from "@lingui/react/macro";
import type { Progress } from "../steps-of.server";

/** How far somebody has come: in words, and as a bar for the eye. */
export function ProgressBar({ progress }: { progress: Progress }) {
  const { done, total } = progress;
  return (
    <div className="grid gap-2">
      <p className="tabular-nums"><Plural id="induction.progress" value={total} one={`${done} of # step done`} other={`${done} of # steps done`} /></p>
      <progress
        aria-hidden="true"
        value={done}
        max={Math.max(total, 1)}
        className="h-2 w-full appearance-none overflow-hidden rounded-full bg-surface-sunken [&::-moz-progress-bar]:bg-accent-fill [&::-webkit-progress-bar]:bg-surface-hover [&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent-fill"
      />
    </div>
  );
}
