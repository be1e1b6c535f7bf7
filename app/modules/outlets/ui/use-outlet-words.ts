import { useLingui } from "@lingui/react/macro";
import type { WebhookEvent } from "../contract";

/** What the events of webhooks, and the problems on the way to them, are in words. */
export function useOutletWords() {
  const { t } = useLingui();
  const events: Record<WebhookEvent, string> = {
    "thread.started": t({ id: "outlets.event.thread", message: "A thread was started" }),
    "message.posted": t({ id: "outlets.event.message", message: "A message was posted" }),
    "question.answered": t({ id: "outlets.event.answer", message: "An answer was accepted" }),
    "guidance.published": t({ id: "outlets.event.guidance", message: "Guidance was published" }),
  };
  const problems: Record<string, string> = {
    private_address: t({ id: "outlets.problem.private", message: "The address is inside a closed network." }),
    not_found: t({ id: "outlets.problem.notFound", message: "There is no server of this name." }),
    timeout: t({ id: "outlets.problem.timeout", message: "It did not answer in time." }),
    refused: t({ id: "outlets.problem.refused", message: "It did not take the connection." }),
    insecure: t({ id: "outlets.problem.scheme", message: "It is no web address." }),
  };
  const errors: Record<string, string> = {
    url_wrong: t({ id: "outlets.error.url", message: "Give a web address that begins with https:// or http://." }),
    events_missing: t({ id: "outlets.error.events", message: "Tick at least one thing to be told of." }),
    too_many_webhooks: t({ id: "outlets.error.tooMany", message: "A team can have ten webhooks. Delete one first." }),
    too_many_feeds: t({ id: "outlets.error.tooManyFeeds", message: "You have five addresses for this team. Withdraw one first." }),
  };
  return { events, problems, errorTexts: (keys: string[] | null | undefined) => keys?.map((key) => errors[key] ?? errors.url_wrong ?? key) };
}
