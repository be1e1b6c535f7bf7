import { Trans } from "@lingui/react/macro";

/** Says which template a new document begins from. */
export function FromTemplate({ title, language }: { title: string; language: string }) {
  return <Trans id="documents.new.fromTemplate">From the template <bdi lang={language}>{title}</bdi>. Give it its own title; the template stays as it is.</Trans>;
}
