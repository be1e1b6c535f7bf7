import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const firstPostCommunication: SeedThread = {
  key: "first-post-communication",
  team: "CF-DCOMM",
  kind: "announcement",
  title: "Bring us the story before it is finished",
  language: "en",
  tags: ["Q9"],
  messages: [
    {
      author: slots.genevaCommunication,
      daysAgo: 86.7,
      language: "en",
      text: "We see most stories when the report is printed and everyone in it has gone home. Write to us while the thing is still undecided: a vote next week, a first payday, a training that may go wrong. What we need is a person who agrees to be named *or* a reason why nobody should be, one picture with the date on which it was taken, and a telephone that will be answered. Nothing about fragile places is published without the security focal point and the people concerned, in this order and without exception.",
    },
  ],
};
