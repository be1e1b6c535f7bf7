import { Fragment } from "react";
import { fileHref, type FileLine } from "../contract";
import { useFileWords } from "./use-file-words";

/** The files of something in lite mode: links that say what they would bring. */
export function LiteFiles({ files }: { files: FileLine[] }) {
  const words = useFileWords();
  return (
    <p>
      {files.map((file, place) => (
        <Fragment key={file.id}>
          {place > 0 ? <br /> : null}
          <a href={fileHref(file.id)}><bdi>{file.picture?.alt || file.name}</bdi></a> {`(${words(file)})`}
        </Fragment>
      ))}
    </p>
  );
}
