import { Trans } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useFormat } from "~/platform/i18n/format";
import { Button } from "~/ui/button";
import { TextLink } from "~/ui/text-link";
import { Time } from "~/ui/time";
import type { SuggestionLine } from "../../suggestions/suggestion-list.server";
import { SuggestedWords } from "./suggested-words";

interface SuggestionRowProps {
  suggestion: Omit<SuggestionLine, "at"> & { at: Date | string };
  language: string;
}

/** One suggested change: who, when, what goes and what comes; and the buttons of those who decide. */
export function SuggestionRow({ suggestion: { id, author, at, pieces, abilities }, language }: SuggestionRowProps) {
  const format = useFormat();
  const dateTime = typeof at === "string" ? at : at.toISOString();
  return (
    <li className="grid gap-2 rounded-control border border-line p-3">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        {author.handle ? <TextLink quiet to={`/experts/${author.handle}`}><bdi>{author.name}</bdi></TextLink> : <Trans id="documents.suggestion.somebody">Somebody</Trans>}
        <span className="text-ink-muted"><Time dateTime={dateTime} absolute={format.dateTime(at)} relative={format.ago(at, format.madeAt)} /></span>
      </p>
      <SuggestedWords pieces={pieces} language={language} />
      {abilities.settle || abilities.takeBack ? (
        <Form method="post" preventScrollReset className="flex flex-wrap gap-2">
          <input type="hidden" name="intent" value="settle" />
          <input type="hidden" name="suggestion" value={id} />
          <input type="hidden" name="by" value={author.id} />
          {abilities.settle ? <Button size="sm" tone="quiet" name="taken" value="yes"><Trans id="documents.suggestion.take">Take</Trans></Button> : null}
          <Button size="sm" tone="plain" name="taken" value="no">{abilities.settle ? <Trans id="documents.suggestion.refuse">Refuse</Trans> : <Trans id="documents.suggestion.takeBack">Take back</Trans>}</Button>
        </Form>
      ) : null}
    </li>
  );
}
