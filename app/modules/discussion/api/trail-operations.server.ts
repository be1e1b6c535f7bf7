import { z } from "zod";
import { operation, type Operation } from "~/platform/api/operation";
import { moment, none, personReference } from "~/platform/api/shapes";
import { threadTrail, type ThreadTrail, type TrailLine } from "../thread-trail.server";
import { threadParameter } from "./thread-operations.server";

const fromTo = z.object({ from: z.string(), to: z.string() });

const line = z.object({
  id: z.int(), action: z.string().meta({ description: "What was done.", example: "thread.moved" }), at: moment, reason: z.string(),
  by: personReference.nullable().meta({ description: "Who did it; null when they are no longer known." }),
  changed: z.object({ title: fromTo.optional(), kind: fromTo.optional(), language: fromTo.optional(), seconds: fromTo.optional(), team: z.object({ from: z.string().nullable(), to: z.string().nullable() }).optional() })
    .meta({ description: "What was one thing and is another; teams by name, null where you may not know them." }),
  terms: z.object({ from: z.array(z.string()), to: z.array(z.string()) }).nullable().meta({ description: "Ids of the expertise terms it was about, and is about now." }),
  other: z.object({ id: z.int(), title: z.string() }).nullable().meta({ description: "The thread its messages went to or came from, where you may read it." }),
  messages: z.int().nullable().meta({ description: "How many went or came." }),
}).meta({ id: "ThreadAct" });

const changedText = (change: [unknown, unknown] | undefined) => (change ? { from: String(change[0]), to: String(change[1]) } : undefined);

/** What a line says besides who and when. */
function shown(act: TrailLine, { teams, threads }: ThreadTrail) {
  const nothing = { changed: {}, terms: null, other: null, messages: null };
  const otherThread = (id: number) => (threads[id] ? { id, title: threads[id].title } : null);
  switch (act.action) {
    case "thread.changed": {
      const { title, kind, language, terms } = act.detail;
      return { ...nothing, changed: { title: changedText(title), kind: changedText(kind), language: changedText(language) }, terms: terms ? { from: terms[0], to: terms[1] } : null };
    }
    case "thread.slowed": return { ...nothing, changed: { seconds: changedText(act.detail.seconds) } };
    case "thread.moved": {
      const [from, to] = act.detail.teams;
      return { ...nothing, changed: { team: { from: teams[from] ?? null, to: teams[to] ?? null } } };
    }
    case "thread.merged": case "thread.split": return { ...nothing, other: otherThread(act.detail.into), messages: act.detail.messages };
    case "thread.took_in": case "thread.split_off": return { ...nothing, other: otherThread(act.detail.from), messages: act.detail.messages };
    default: return nothing;
  }
}

const list = operation({
  id: "listThreadActs", method: "GET", path: "/threads/{id}/acts", area: "threads", scope: "threads:read", problems: ["forbidden", "not_found"],
  summary: "List what was done to a thread", description: "Who changed, closed, moved, merged or split it, and why; the latest hundred, the latest first. For whoever reads it.",
  parameters: threadParameter, query: none,
  answer: { status: 200, description: "The acts.", schema: z.object({ items: z.array(line) }) },
  async run({ actor, locale, path }) {
    const trail = await threadTrail(actor, path.id, locale);
    return { result: { items: trail.lines.map((act) => ({ id: act.id, action: act.action, at: act.at.toISOString(), reason: act.reason, by: act.by, ...shown(act, trail) })) } };
  },
});

/** What was done to threads. */
export const trailOperations: Operation[] = [list];
