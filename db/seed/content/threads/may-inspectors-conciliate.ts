import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const mayInspectorsConciliate: SeedThread = {
  key: "may-inspectors-conciliate",
  team: "TT-LABINSP",
  kind: "question",
  title: "Quick one: may an inspector also conciliate collective disputes?",
  language: "en",
  tags: ["F1", "F3"],
  messages: [
    {
      author: slots.pretoriaInspection,
      daysAgo: 12.9,
      language: "en",
      text: "A minister wants to save a post and have the two inspectors of a remote district conciliate strikes “since they know everybody”. I need two lines by tonight, not a treatise.",
    },
    {
      author: slots.inspectionLead,
      daysAgo: 12.8,
      language: "en",
      answer: true,
      text: "Line one: C81, Article 3(2), further duties may not interfere with the primary ones or prejudice the authority and impartiality that inspectors need. Line two: Recommendation No. 81, Paragraph 8, says it outright: the functions of labour inspectors *should not include that of acting as conciliator or arbitrator in proceedings concerning labour disputes*.",
    },
    {
      author: slots.pretoriaInspection,
      daysAgo: 12.75,
      language: "en",
      text: "Perfect. He will say that a Recommendation does not bind.",
    },
    {
      author: slots.inspectionLead,
      daysAgo: 12.7,
      language: "en",
      text: "True. Then ask what he does on the day after the strike when one side calls the same officer to inspect the other.",
    },
    {
      author: slots.delhiInspection,
      daysAgo: 12.4,
      language: "en",
      text: "That question worked here with a cabinet secretary. He laughed, then he found the post.",
    },
  ],
};
