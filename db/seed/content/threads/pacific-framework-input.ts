import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const pacificFrameworkInput: SeedThread = {
  key: "pacific-framework-input",
  team: "CT-UNCT",
  kind: "question",
  title: "Input to a cooperation framework where nobody of us lives: labour mobility and the care of elders, by Friday",
  language: "en",
  tags: ["R2", "R3", "L2"],
  messages: [
    {
      author: slots.suvaDirector,
      daysAgo: 6.4,
      language: "en",
      text: "The resident coordinator’s office asks for our input to the new framework of a member where we have never had an office. Twelve lines, by Friday. They want labour mobility because a fifth of the men between 20 and 40 are away picking fruit (my own count from church lists, so please do not quote it). I want the other side said too: who looks after the old people and the gardens meanwhile. Ready text, anyone? And who should hold the pen for the results matrix in March?",
    },
    {
      author: slots.unctCoordinator,
      daysAgo: 6.2,
      language: "fr",
      text: "Pour la forme, partez du [modèle de contribution](document:unct-contribution-template-en) : constat, groupe, engagement international, un indicateur, un nom. Douze lignes, c’est exactement cela. Pour le fond, je laisse parler ceux qui savent.",
    },
    {
      author: slots.colomboMigration,
      daysAgo: 5.9,
      language: "en",
      text: "From a country that has sent people for forty years: ask for three things together or you will get only the first. Skills and language **before** departure; a contract and a complaints line **during**; pension months and a place to come home to **after**. In frameworks, the “after” always falls out at editing.",
    },
    {
      author: slots.portOfSpainWages,
      daysAgo: 5.7,
      language: "en",
      text: "And the gardens. In two of our islands the women who stay were asked what changed when the men left: they named water, carrying and night care, in this order. Care is work, so write it in the economic chapter, not under “vulnerable groups”. If you need one sentence on paid home-care workers, I have one that survived an editor.",
    },
    {
      author: slots.budapestCare,
      daysAgo: 5.5,
      language: "en",
      text: "Seconding that. Beware of “family values” in the analysis chapter: it usually announces that nobody intends to pay. A line on time use is the best antidote, even if the only survey is twelve years old, as long as you print its age.",
    },
    {
      author: slots.suvaDirector,
      daysAgo: 5.1,
      language: "en",
      answer: true,
      text: [
        "Sent at noon, a day early. For the file, what went in:",
        "",
        "> About one working-age man in five spends part of the year abroad in seasonal work *[source: national census, to be verified by the statistics office]*. Earnings are high; months worked abroad are not counted towards any pension. Unpaid care and subsistence work, most of it by women, has grown with each season. The member has ratified eight fundamental Conventions. **Proposed result:** by year four, seasonal workers depart with a written contract and orientation in their language, and the national provident fund records months worked abroad; a paid community-care pilot operates on two islands. **Indicator:** number of workers with contribution months recorded, by sex. **Contact:** Suva.",
        "",
        "I am accepting my own answer because it is the text; the thoughts in it are yours. For the pen in March I have asked Nuwan to join by video. He has said yes if it is before 15:00 in Colombo.",
      ].join("\n"),
    },
    {
      author: slots.bangkokDirector,
      daysAgo: 4.4,
      language: "en",
      text: "Released for two half days. Send me the invitation with the time in *both* places, please, the last one cost him a night.",
    },
  ],
};
