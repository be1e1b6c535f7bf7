import { Prose } from "~/ui/prose";

export interface ProblemLine {
  code: string;
  status: number;
  title: string;
  /** Rendered from Markdown by the server. */
  html: string;
}

/** Every kind of refusal, each at the address that its `type` names. */
export function ProblemList({ problems }: { problems: ProblemLine[] }) {
  return (
    <ul className="divide-y divide-line border-b border-line text-sm">
      {problems.map(({ code, status, title, html }) => (
        <li key={code} id={`problem-${code}`} className="grid scroll-mt-16 gap-x-6 gap-y-1 py-2 target:bg-accent-soft sm:grid-cols-[16rem_minmax(0,1fr)]">
          <bdi dir="ltr" className="font-mono wrap-anywhere">{status} {code}</bdi>
          <div>
            <p lang="en" dir="ltr" className="text-start font-medium">{title}</p>
            <Prose html={html} lang="en" />
          </div>
        </li>
      ))}
    </ul>
  );
}
