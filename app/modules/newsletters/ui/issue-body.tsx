import { useLingui } from "@lingui/react/macro";
import { Icon, type IconName } from "~/ui/icon";
import { Prose } from "~/ui/prose";
import { TextLink } from "~/ui/text-link";
import type { IssueItem, ItemKind } from "../contract";
import type { ReadIssue } from "../issue-view.server";

/** The picture beside each kind of thing. */
export const kindIcons: Record<ItemKind, IconName> = { thread: "discussion", document: "documents", person: "experts", event: "calendar" };

/** An issue as its readers see it, on its page and in the preview: opening words, then one thing after the other with the line why. */
export function IssueBody({ issue }: { issue: Pick<ReadIssue, "intro" | "items"> }) {
  const { t } = useLingui();
  return (
    <div className="grid gap-6">
      {issue.intro.html ? <Prose html={issue.intro.html} lang={issue.intro.language} /> : null}
      {issue.items.length > 0 ? (
        <ul aria-label={t({ id: "newsletters.issue.items", message: "In this issue" })} className="grid gap-5">
          {issue.items.map((item) => <Item key={item.id} item={item} />)}
        </ul>
      ) : null}
    </div>
  );
}

function Item({ item }: { item: IssueItem }) {
  return (
    <li className="flex gap-3">
      <span className="mt-0.5 text-accent"><Icon name={kindIcons[item.kind]} /></span>
      <div className="min-w-0">
        <p className="text-lg leading-snug"><bdi><TextLink quiet to={item.href}>{item.title}</TextLink></bdi></p>
        {item.teamName ? <p className="text-sm text-ink-muted"><bdi>{item.teamName}</bdi></p> : null}
        <p dir="auto" lang={item.language} className="text-start">{item.line}</p>
      </div>
    </li>
  );
}
