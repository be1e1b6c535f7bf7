import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import type { AskedPerson } from "../questions/asked-people.server";

/** To whom a question nobody answered was passed on, each with the reason. */
export function AskedPeople({ asked }: { asked: AskedPerson[] }) {
  const why = useAskReason();
  if (asked.length === 0) return null;
  return (
    <aside className="rounded-control bg-surface-sunken px-3 py-2 text-sm">
      <p className="font-semibold"><Trans id="discussion.asked">Passed on, since nobody had answered</Trans></p>
      <ul>
        {asked.map((one) => (
          <li key={one.handle}><a href={`/experts/${one.handle}`} className="text-accent underline"><bdi>{one.name}</bdi></a>{": "}{why(one)}</li>
        ))}
      </ul>
    </aside>
  );
}

/** Why somebody was asked, in words. */
function useAskReason(): (asked: AskedPerson) => string {
  const { t } = useLingui();
  const format = useFormat();
  return ({ stage, terms, answers, words }) => {
    if (stage === "escalated") return t({ id: "discussion.asked.responsible", message: "answers for the team" });
    const known = format.list(terms);
    return format.list([
      ...(terms.length > 0 ? [t({ id: "discussion.asked.terms", message: `knows ${known}` })] : []),
      ...(answers > 0 ? [t({ id: "discussion.asked.answers", message: plural(answers, { one: "has answered # such question here", other: "has answered # such questions here" }) })] : []),
      ...(words && terms.length === 0 ? [t({ id: "discussion.asked.words", message: "has words of the question in the profile" })] : []),
    ]);
  };
}
