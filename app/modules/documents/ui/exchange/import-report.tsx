import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { List, ListRow } from "~/ui/list";
import { Section } from "~/ui/section";
import type { Imported } from "../../exchange/import-documents.server";
import { documentHref } from "../../hrefs";

/** What became of each file, and what was not carried over. */
export function ImportReport({ imported, language }: { imported: Imported[]; language: string }) {
  const made = imported.filter(({ document, isFile }) => document && !isFile).length;
  return (
    <Section id="report" title={<Plural id="documents.import.made" value={made} one="# document was made" other="# documents were made" />}>
      <List>
        {imported.map((each, index) => (
          <ListRow key={`${each.name}-${index}`} to={each.document ? documentHref(each.document) : undefined} title={each.document?.title ?? each.name} titleLang={language}>
            <Outcome {...each} />
          </ListRow>
        ))}
      </List>
    </Section>
  );
}

function Outcome({ name, isFile, problem, left }: Imported) {
  const { t } = useLingui();
  const problems: Record<string, string> = {
    file_kind: t({ id: "documents.import.problem.kind", message: "Only Word (DOCX), Markdown, HTML and ZIP files can be read; PDF, Office files and pictures are kept as they are." }),
    too_large: t({ id: "documents.import.problem.large", message: "The file is too large." }),
    storage_full: t({ id: "documents.import.problem.full", message: "There is no room for it any more." }),
    too_many_requests: t({ id: "documents.import.problem.many", message: "You have brought many files within an hour; bring the rest later." }),
    file_unreadable: t({ id: "documents.import.problem.unreadable", message: "The file could not be read; it may be damaged or protected." }),
    text_long: t({ id: "documents.import.problem.long", message: "The text is too long for one document; divide it." }),
    text_too_deep: t({ id: "documents.import.problem.deep", message: "Lists and quotations lie too deep in one another." }),
  };
  const gone: Record<string, (count: number) => string> = {
    images: (count) => t({ id: "documents.import.left.images", message: `pictures: ${count}` }),
    embedded: (count) => t({ id: "documents.import.left.embedded", message: `embedded things: ${count}` }),
    styles: (count) => t({ id: "documents.import.left.styles", message: `kinds of Word style without a meaning here: ${count}` }),
  };
  if (problem) return <p className="text-critical">{problems[problem] ?? problem}</p>;
  const undescribed = left.find(({ what }) => what === "undescribed")?.count ?? 0;
  const words = left.filter(({ what }) => what !== "undescribed").map(({ what, count }) => gone[what]?.(count) ?? what).join("; ");
  return (
    <>
      <p><bdi>{name}</bdi></p>
      {isFile ? <p><Trans id="documents.import.file">Kept as a file beside the documents.</Trans></p> : null}
      {undescribed > 0 ? <p><Plural id="documents.import.undescribed" value={undescribed} one="# picture is not described yet: say in the text what it shows." other="# pictures are not described yet: say in the text what they show." /></p> : null}
      <p>{words ? <Trans id="documents.import.left">Not carried over: {words}</Trans> : isFile ? null : <Trans id="documents.import.whole">Everything was carried over.</Trans>}</p>
    </>
  );
}
