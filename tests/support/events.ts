import { registerModules } from "~/modules/register.server";
import { dispatchDueEvents } from "~/platform/events/dispatcher.server";

let registered = false;

/** Lets all subscribers follow what has been committed so far, as the dispatcher does in the running process. */
export async function followEvents(): Promise<void> {
  if (!registered) registerModules();
  registered = true;
  await dispatchDueEvents();
}
