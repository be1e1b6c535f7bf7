import type { Editor } from "@tiptap/core";
import { useEffect, useMemo } from "react";
import { RemarkList } from "../remarks/remark-list";
import type { RemarkOnPage } from "../remarks/remark-item";
import { StaysHere } from "../remarks/remark-form";
import { SelectionBar } from "../remarks/selection-bar";
import { useFreshRemarks } from "../remarks/use-fresh-remarks";
import { markPassages } from "./marked-passages.client";

/** What stands beside a text while one writes it. */
export interface BesideWriting {
  suggesters: { id: number; name: string }[];
  remarks: RemarkOnPage[];
  /** How many more are resolved. */
  resolved: number;
  freshId: string;
  mayAsk: boolean;
  /** the team whose members and things are offered behind `@` and `#` */
  teamSlug: string;
}

interface RemarksBesideProps {
  editor: Editor;
  document: { id: number; title: string; language: string };
  beside: BesideWriting;
}

/** Comments while one writes: marked in the text, answered and resolved beside it, begun with words that are selected. */
export function RemarksBeside({ editor, document, beside: { remarks, resolved, freshId, mayAsk, teamSlug } }: RemarksBesideProps) {
  useFreshRemarks(document.id);
  const passages = useMemo(() => remarks.filter(({ quotation, lost }) => quotation !== "" && !lost), [remarks]);
  useEffect(() => markPassages(editor, passages), [editor, passages]);
  return (
    <StaysHere>
      <RemarkList teamSlug={teamSlug} remarks={remarks} found={passages.map(({ id }) => id)} resolved={resolved} document={document} mayComment mayAsk={false} />
      <SelectionBar key={freshId} document={document} freshId={freshId} language={document.language} mayAsk={mayAsk} maySuggest={false} />
    </StaysHere>
  );
}
