import { z } from "zod";
import { cursorAfter, pageOf, pageQuery, placeIn } from "~/platform/api/cursor";
import { operation, type Operation } from "~/platform/api/operation";
import { stepOperation } from "~/platform/api/step-operation";
import { done, moment, none } from "~/platform/api/shapes";
import { understood } from "~/platform/api/understood";
import { clockText } from "../clock-text";
import { inboxFilters, mailFrequencies, reasons } from "../contract";
import { inboxView } from "../inbox-view.server";
import { changeMail, mailChoiceOf } from "../mail/change-mail.server";
import { readEntry, readInbox, unreadEntry } from "../read-notifications.server";
import { inboxAction, mailInput } from "../schema.server";

const writing = { area: "inbox", scope: "inbox:write" } as const;
const place = z.strictObject({ latest: z.int().min(1) });

const entry = z.object({
  latest: z.int().meta({ description: "Number of the newest notification of it: name it when you read the entry." }),
  threadId: z.int().nullable(), requestId: z.int().nullable(), documentId: z.int().nullable().meta({ description: "What it is about; null, all three, where it is about something else." }),
  reason: z.enum(reasons).meta({ description: "Why you are told; of what is unread, if anything is." }),
  title: z.string(), team: z.string().nullable(), href: z.string().meta({ description: "Path of the page where it is read." }), at: moment,
  unread: z.int(), total: z.int(), by: z.string().nullable(), words: z.string().nullable().meta({ description: "How the newest message of it begins." }),
  sentence: z.string().nullable().meta({ description: "What happened, where nobody's words tell it." }),
}).meta({ id: "InboxEntry", description: "All that you were told of one thread, request or document, or one thing that is about none." });

const list = operation({
  id: "listInbox", method: "GET", path: "/inbox", area: "inbox", scope: "inbox:read", paged: true,
  summary: "List what you were told", description: "By thread, request and document, the newest first, as far as you may read it now. A page has thirty entries.",
  parameters: none, query: z.strictObject({ cursor: pageQuery.shape.cursor, show: z.enum(inboxFilters).default("unread").meta({ description: "`calls` is what wants an answer from you." }) }),
  answer: { status: 200, description: "A page of entries.", schema: pageOf(entry).extend({ unread: z.int().meta({ description: "How many entries are unread." }), newest: z.int().meta({ description: "The newest notification there is: read no further than it." }) }) },
  async run({ actor, locale, query: { cursor, show } }) {
    const { entries, unread, newest, hasNext } = await inboxView(actor, locale, { show, before: placeIn(cursor, place)?.latest });
    const last = entries.at(-1);
    const next = hasNext && last ? cursorAfter({ latest: last.latest }) : null;
    return { result: { items: entries.map(({ at, words, ...one }) => ({ ...one, at: at.toISOString(), words: words?.text ?? null })), unread, newest, next }, next };
  },
});

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/).meta({ description: "By your own clock; the same twice is no quiet at all.", example: "22:00" });
const habits = z.object({ frequency: z.enum(mailFrequencies), tracked: z.boolean().meta({ description: "Replies in threads you only track are mailed too." }), quietFrom: clock, quietUntil: clock });

const readHabits = operation({
  id: "getMailHabits", method: "GET", path: "/inbox/mail", area: "inbox", scope: "inbox:read",
  summary: "Read how you hear by mail",
  parameters: none, query: none,
  answer: { status: 200, description: "Your choice.", schema: habits.meta({ id: "MailHabits" }) },
  async run({ actor }) {
    const { quietFrom, quietUntil, ...choice } = await mailChoiceOf(actor);
    return { result: { ...choice, quietFrom: clockText(quietFrom), quietUntil: clockText(quietUntil) } };
  },
});

const changeHabits = operation({
  id: "setMailHabits", method: "PUT", path: "/inbox/mail", ...writing,
  summary: "Choose how you hear by mail",
  parameters: none, query: none,
  body: { type: "application/json", schema: z.strictObject(habits.shape), example: { frequency: "daily", tracked: true, quietFrom: "22:00", quietUntil: "07:00" } },
  answer: done,
  async run({ actor, body: { tracked, ...choice } }) {
    await changeMail(actor, understood(mailInput.safeParse({ intent: "mail", ...choice, ...(tracked ? { tracked: "on" } : {}) })));
    return { result: undefined };
  },
});

const upTo = { upTo: "Number of the newest notification you know of; nothing newer is read." };

/** What one was told, and how one hears of it. */
export const inboxOperations: Operation[] = [
  list,
  stepOperation(inboxAction, { id: "readInbox", method: "PUT", path: "/inbox/read", ...writing, intent: "read-all", summary: "Mark everything as read", fields: upTo, example: { upTo: 4711 }, take: ({ actor }, step) => readInbox(actor, step.upTo) }),
  stepOperation(inboxAction, {
    id: "readInboxEntry", method: "PUT", path: "/inbox/{upTo}/read", ...writing, intent: "read", summary: "Mark an entry as read",
    description: "Say what it is about, if it is about a thread, a request or a document.", fields: upTo, example: { threadId: 12 },
    take: ({ actor }, { upTo: id, threadId, requestId, documentId }) => readEntry(actor, threadId ? { threadId } : requestId ? { requestId } : documentId ? { documentId } : { id }, id),
  }),
  stepOperation(inboxAction, { id: "unreadInboxEntry", method: "PUT", path: "/inbox/{upTo}/unread", ...writing, intent: "unread", summary: "Mark the newest of an entry as unread again", fields: { upTo: "Number of the newest notification of it." }, take: ({ actor }, step) => unreadEntry(actor, step.upTo) }),
  readHabits, changeHabits,
];
