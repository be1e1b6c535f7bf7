import { useFormat } from "~/platform/i18n/format";
import { Badge } from "~/ui/badge";
import { PersonLine } from "~/ui/person-line";
import type { LifeView } from "../life/life-view.server";
import { useLifeWords } from "./use-life-words";

/** How each verdict is shown. */
const verdictTones = { approve: "positive", changes: "caution", none: "neutral" } as const;

/** What a reviewer says, and when they said it. */
export function ReviewerAnswer({ name, handle, verdict, comment, answeredAt }: Pick<LifeView["reviewers"][number], "name" | "handle" | "verdict" | "comment" | "answeredAt">) {
  const words = useLifeWords();
  const format = useFormat();
  return (
    <>
      <PersonLine name={name} to={`/experts/${handle}`} size="sm" badges={<Badge tone={verdictTones[verdict ?? "none"]}>{words.verdict[verdict ?? "none"]}</Badge>} detail={answeredAt ? format.dateTime(answeredAt) : undefined} />
      {comment ? <p dir="auto" className="measure text-start whitespace-pre-line">{comment}</p> : null}
    </>
  );
}

/** Who was asked to review, and what each says. */
export function LifeReviewers({ reviewers }: { reviewers: LifeView["reviewers"] }) {
  return (
    <ul className="divide-y divide-line">
      {reviewers.map((reviewer) => <li key={reviewer.handle} className="grid gap-1.5 py-3"><ReviewerAnswer {...reviewer} /></li>)}
    </ul>
  );
}
