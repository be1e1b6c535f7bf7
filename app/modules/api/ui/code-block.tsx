import { Prose } from "~/ui/prose";

/** A command or a piece of a protocol; whatever the page's direction, it reads from the left. */
export function CodeBlock({ children }: { children: string }) {
  return (
    <div dir="ltr" lang="en" className="text-start text-sm">
      <Prose><pre><code>{children}</code></pre></Prose>
    </div>
  );
}
