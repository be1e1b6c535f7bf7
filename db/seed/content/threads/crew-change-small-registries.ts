import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const crewChangeSmallRegistries: SeedThread = {
  key: "crew-change-small-registries",
  team: "TT-MARITIME",
  kind: "question",
  title: "Shore leave and crew change in ports with no seafarers’ welfare board: who do you write to?",
  language: "en",
  tags: ["G5", "N6"],
  messages: [
    {
      author: slots.suvaSeafarers,
      daysAgo: 42.18,
      language: "en",
      text: "Two complaints in a month from crews held on board at a Pacific port that has ratified MLC, 2006, but has never set up a welfare board or named an officer for onshore complaints (Standard A5.2.2). The harbour master sends me to immigration, immigration to the agent, the agent to the flag. Before I draft a letter to the ministry: has anyone a short model decree for a one-person onshore complaints office, for a port with about ninety foreign-going calls a year?",
    },
    {
      author: slots.suvaSeafarers,
      daysAgo: 31.4,
      language: "en",
      text: "No reply so far, so here is what I ended up doing, for whoever finds this later. The ministry agreed to name the shipping registrar as contact, by letter rather than decree, with a mobile number painted at the gate of both berths. First use after nine days: unpaid wages, settled before sailing. The letter is in the documents, one page. I would still like to compare it with a proper legal basis.",
    },
  ],
};
