import { Trans, useLingui } from "@lingui/react/macro";
import { fileHref, type FileLine } from "~/modules/files/contract";
import { TextLink } from "~/ui/text-link";
import { filesHref } from "../../hrefs";

interface AttachedFilesProps {
  document: { id: number; title: string };
  files: FileLine[];
  mayWrite: boolean;
}

/** What is attached to a document, beside its text. */
export function AttachedFiles({ document, files, mayWrite }: AttachedFilesProps) {
  const { t } = useLingui();
  if (files.length === 0 && !mayWrite) return null;
  return (
    <section aria-label={t({ id: "documents.files", message: "Pictures and files" })} className="grid gap-2">
      {files.length > 0 ? <ul className="grid gap-1">{files.map(({ id, name, type }) => <li key={id}><a href={fileHref(id)} type={type} className="inline-block py-1 text-accent wrap-anywhere hover:underline"><bdi>{name}</bdi></a></li>)}</ul> : null}
      <p><TextLink to={filesHref(document)}>{mayWrite ? <Trans id="documents.files.manage">Add pictures and files</Trans> : <Trans id="documents.files">Pictures and files</Trans>}</TextLink></p>
    </section>
  );
}
