import { Trans, useLingui } from "@lingui/react/macro";
import { Form } from "@remix-run/react";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import type { MessageSource } from "../../contract";
import { messageElementId } from "../../hrefs";
import { ChangeProblem } from "./change-problem";
import { EditFields } from "./edit-fields";
import type { ChangeOutcome, MessageTools } from "./use-message-tools";

/** Other words for one's message, in its place; fetched when first needed. Mod+Enter saves, Escape leaves it while nothing is changed. */
export default function MessageEditor({ seq, tools }: { seq: number; tools: MessageTools }) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const { source, failed } = useSource(tools.href, seq);
  const [outcome, setOutcome] = useState<ChangeOutcome>();
  const [saving, setSaving] = useState(false);
  const refused = outcome && "errors" in outcome ? outcome : null;

  useEffect(() => {
    const box = source && form.current?.querySelector("textarea");
    box?.focus();
    box?.setSelectionRange(box.value.length, box.value.length);
    form.current?.scrollIntoView({ block: "nearest" });
  }, [source]);

  function leave(): void {
    tools.close();
    document.querySelector<HTMLElement>(`#${messageElementId(seq)} h3 a`)?.focus();
  }

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    const result = await tools.change(new FormData(event.currentTarget));
    setSaving(false);
    if (!("changed" in result)) return setOutcome(result);
    tools.tellNobody(seq, result.changed.namedNobody);
    leave();
  }

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
    const box = form.current?.querySelector("textarea");
    if (event.key === "Escape" && box?.value === source?.source) leave();
  }

  if (failed) return <Notice tone="critical" action={<Button type="button" tone="quiet" size="sm" onClick={leave}><Trans id="discussion.edit.cancel">Cancel</Trans></Button>}><Trans id="discussion.edit.failed">The message could not be fetched for editing. Check your connection and try again.</Trans></Notice>;
  if (!source) return <p role="status" className="text-sm text-ink-muted"><Trans id="discussion.formatting.loading">Fetching the editor…</Trans></p>;
  return (
    <Form ref={form} onSubmit={(event) => void save(event)} onKeyDown={onKeyDown} aria-label={t({ id: "discussion.edit", message: "Edit the message" })} className="grid gap-2 py-1">
      <input type="hidden" name="intent" value="edit" />
      <input type="hidden" name="seq" value={seq} />
      <ChangeProblem outcome={outcome} />
      <EditFields id={`edit-${seq}`} message={source.source} language={source.language} version={refused?.version ?? source.version} files={source.files} errors={refused?.errors ?? {}} reach={refused?.reach} readOnly={saving} />
      <div className="flex flex-wrap gap-2">
        <Button size="sm" pending={saving}><Trans id="discussion.edit.save">Save</Trans></Button>
        <Button type="button" tone="quiet" size="sm" onClick={leave}><Trans id="discussion.edit.cancel">Cancel</Trans></Button>
      </div>
    </Form>
  );
}

function useSource(href: string, seq: number): { source: MessageSource | null; failed: boolean } {
  const [state, setState] = useState<{ source: MessageSource | null; failed: boolean }>({ source: null, failed: false });
  useEffect(() => {
    const controller = new AbortController();
    fetch(`${href}/messages?source=${seq}`, { headers: { accept: "application/json" }, signal: controller.signal })
      .then(async (answer) => setState(answer.ok ? { source: (await answer.json()) as MessageSource, failed: false } : { source: null, failed: true }))
      .catch(() => {
        if (!controller.signal.aborted) setState({ source: null, failed: true });
      });
    return () => controller.abort();
  }, [href, seq]);
  return state;
}
