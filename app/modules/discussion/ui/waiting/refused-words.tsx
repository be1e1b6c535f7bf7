import type { UnsentForm } from "~/platform/http/unsent-form";
import { ProblemPage } from "~/ui/shell/problem-page";
import WordsBack from "./words-back";

interface RefusedWordsProps {
  /** what the error boundary was given */
  error: unknown;
  unsent: UnsentForm;
}

/** What one wrote comes back below the reason why it could not be sent. Fetched when that happens, hence the default export. */
export default function RefusedWords({ error, unsent }: RefusedWordsProps) {
  const words = unsent.fields.filter(([name, value]) => (name === "title" || name === "message") && value !== "").map(([, value]) => value);
  return (
    <>
      <ProblemPage error={error} />
      <div className="mx-auto w-full max-w-read px-4 pb-12"><WordsBack words={words.join("\n\n")} /></div>
    </>
  );
}
