import { Trans } from "@lingui/react/macro";
import type { Piece } from "~/platform/text/compare-words";
import { ChangedWords } from "~/ui/changed-words";

const said = {
  added: <Trans id="documents.suggestion.in">put in:</Trans>,
  removed: <Trans id="documents.suggestion.out">taken out:</Trans>,
  end: <Trans id="documents.suggestion.end">end of change</Trans>,
};

/** What a suggestion takes out and puts in, among the words around. */
export const SuggestedWords = ({ pieces, language }: { pieces: Piece[]; language: string }) => (
  <p dir="auto" lang={language} className="min-w-0 whitespace-pre-line text-start wrap-anywhere"><ChangedWords pieces={pieces} said={said} /></p>
);
