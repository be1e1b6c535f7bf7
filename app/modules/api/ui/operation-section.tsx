import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Prose } from "~/ui/prose";
import { Section } from "~/ui/section";
import type { BodyPart, OperationDetails } from "../contract";
import { CodeBlock } from "./code-block";
import { FieldList } from "./field-list";
import { MethodAndPath } from "./method-and-path";

/** One operation: what it does, what it takes, what it answers, and a command that tries it. */
export function OperationSection({ operation }: { operation: OperationDetails }) {
  const { id, method, path, summary, html, scope, parameters, body, answer, problems, curl } = operation;
  const { t } = useLingui();
  return (
    <Section id={id} title={<span lang="en">{summary}</span>}>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <MethodAndPath method={method} path={path} />
        <span className="text-sm text-ink-muted">
          {scope ? <Trans id="api.operation.scope">Scope: <code dir="ltr">{scope}</code></Trans> : <Trans id="api.operation.anyToken">Scope: any token</Trans>}
        </span>
      </p>
      {html ? <Prose html={html} lang="en" /> : null}
      {parameters.length > 0 ? (
        <Part title={<Trans id="api.operation.parameters">Parameters</Trans>}>
          <FieldList label={t({ id: "api.operation.parameters.of", message: `Parameters of ${summary}` })} fields={parameters} sent />
        </Part>
      ) : null}
      {body ? <Part title={<Trans id="api.operation.body">Body</Trans>}><BodyOf body={body} caption={t({ id: "api.operation.body.of", message: `Body of ${summary}` })} sent /></Part> : null}
      <Part title={<Trans id="api.operation.answer">Answer</Trans>}>
        <p lang="en"><bdi className="font-mono">{answer.status}</bdi> {answer.description}</p>
        {answer.body ? <BodyOf body={answer.body} caption={t({ id: "api.operation.answer.of", message: `Answer of ${summary}` })} /> : null}
        <p className="text-sm text-ink-muted">
          <Trans id="api.operation.problems">Refusals:</Trans>{" "}
          {problems.map(({ code, status }, place) => (
            <span key={code}>{place > 0 ? " · " : null}<a href={`/api#problem-${code}`} className="underline underline-offset-6"><bdi dir="ltr" className="font-mono">{status} {code}</bdi></a></span>
          ))}
        </p>
      </Part>
      <Part title={<Trans id="api.operation.example">Example</Trans>}><CodeBlock>{curl}</CodeBlock></Part>
    </Section>
  );
}

function Part({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-2">
      <h3 className="text-sm font-semibold">{title}</h3>
      {children}
    </div>
  );
}

function BodyOf({ body, caption, sent }: { body: BodyPart; caption: string; sent?: boolean }) {
  return (
    <>
      <p lang="en" className="text-sm text-ink-muted"><bdi dir="ltr" className="font-mono">{body.types.join(" · ")}{body.fields.length > 0 && body.type === "object" ? "" : ` · ${body.type}`}</bdi></p>
      {body.fields.length > 0 ? <FieldList label={caption} fields={body.fields} sent={sent} /> : null}
    </>
  );
}
