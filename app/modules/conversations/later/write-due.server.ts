import { dueConversations, eachDue, makeDraftAgain, takeBegunConversation } from "~/modules/discussion/public.server";
import { writeKept } from "../write-to-people.server";

/** Sends the words to people that have fallen due. */
export const writeDue = (now: Date): Promise<void> => eachDue(now, {
  sweep: "conversations.write-due",
  direct: true,
  due: () => dueConversations(now),
  async take(tx, id) {
    const begun = await takeBegunConversation(tx, id);
    return begun && { ...begun, threadId: null, dueAt: begun.beginAt };
  },
  send: (tx, author, begun) => writeKept(tx, author, begun, { unattended: true }),
  giveBack: (tx, begun) => makeDraftAgain(tx, begun),
});
