import { Fragment } from "react";

/** `GET /teams/{slug}`: may break after a slash. */
export function MethodAndPath({ method, path }: { method: string; path: string }) {
  const parts = path.split("/").slice(1);
  return (
    <bdi dir="ltr" className="font-mono text-sm">
      <span className="font-semibold">{method}</span>{" "}
      {parts.map((part, place) => <Fragment key={place}>/<wbr />{part}</Fragment>)}
    </bdi>
  );
}
