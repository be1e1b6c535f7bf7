import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const federationFirstVote: SeedThread = {
  key: "federation-first-vote",
  team: "BU-ACTEMP",
  kind: "discussion",
  title: "What a position paper needs before it reaches a vote",
  language: "en",
  tags: ["I4", "I4.1"],
  messages: [
    {
      author: slots.dakarEmployers,
      daysAgo: 41.7,
      language: "en",
      text: "For federations that write their first common position: no more than four sentences that every member can repeat by heart, one figure that the union cannot dispute, and a list of members who disagree, *with their reasons*, kept in the drawer. The drawer is what lets you survive the general assembly. I offer my template to anyone who will tell me afterwards what broke.",
    },
  ],
};
