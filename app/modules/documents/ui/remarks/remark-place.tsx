import { Trans } from "@lingui/react/macro";
import { useFormat } from "~/platform/i18n/format";
import { passageId, sectionId, teamFileHref } from "../../hrefs";
import type { ShownRemark } from "../../remarks/document-remarks.server";

interface RemarkPlaceProps {
  remark: Pick<ShownRemark, "id" | "quotation" | "file">;
  document: { id: number; title: string; language: string };
  /** The passage is marked in the text of this page. */
  linked: boolean;
}

/** What a remark is about: words of a text, a page of a file, or the whole; of a file that has changed since also the version. */
export function RemarkPlace({ remark: { id, quotation, file }, document, linked }: RemarkPlaceProps) {
  if (file) return <PlaceInFile file={file} href={teamFileHref(document)} />;
  if (!quotation) return <p className="text-sm font-medium"><Trans id="documents.remark.whole">On the document as a whole</Trans></p>;
  const words = quotation.length > 160 ? `${quotation.slice(0, 160)}…` : quotation;
  const quote = <q lang={document.language} dir="auto" className="text-ink-muted">{words}</q>;
  return <p className="text-start text-sm">{linked ? <a href={`#${passageId(id)}`} className="underline-offset-3 hover:underline">{quote}</a> : quote}</p>;
}

function PlaceInFile({ file: { version, isPresent, page, pages }, href }: { file: NonNullable<ShownRemark["file"]>; href: string }) {
  const format = useFormat();
  const [number, count] = [format.number(page ?? 0), format.number(version)];
  const place = page === null ? <Trans id="documents.remark.wholeFile">On the file as a whole</Trans>
    : pages === "slide" ? <Trans id="documents.remark.slide">On slide {number}</Trans> : <Trans id="documents.remark.page">On page {number}</Trans>;
  return (
    <p className="text-sm">
      {page !== null && isPresent ? <a href={`${href}#${sectionId(page)}`} className="font-medium underline-offset-3 hover:underline">{place}</a> : <span className="font-medium">{place}</span>}
      {isPresent ? null : <span className="ms-2 text-ink-muted"><Trans id="documents.remark.earlierVersion">Said of version {count}</Trans></span>}
    </p>
  );
}
