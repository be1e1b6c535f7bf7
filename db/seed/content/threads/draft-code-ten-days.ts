import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const draftCodeTenDays: SeedThread = {
  key: "draft-code-ten-days",
  team: "TT-LABLAW",
  kind: "question",
  title: "Comments on a draft labour code within ten days: who reads which chapter?",
  language: "en",
  tags: ["G4", "Q2", "G4.2"],
  messages: [
    {
      author: slots.hanoiLaw,
      daysAgo: 10.8,
      language: "en",
      text: "A neighbouring government has shared the draft of a labour code, 246 articles, with an English translation that is honest but hurried. It wants the Office’s comments in ten days, before the committee closes. I can compare it with comments we sent on similar codes. I need a second reader for termination and working time, and I would like both bureaux in from the beginning and not on day nine.",
    },
    {
      author: slots.genevaStandards,
      daysAgo: 10.6,
      language: "en",
      text: "I will take termination (Convention No. 158 is not in force there, so Article-by-article comparison is for guidance only) and fixed-term contracts, by day five. Send me the original beside the translation; the trouble in these texts hides in verbs. And please mark which Conventions are ratified in the margin of each chapter *before* anybody comments, or we shall ask for things nobody promised.",
    },
    {
      author: slots.genevaWorkers,
      daysAgo: 10.3,
      language: "fr",
      text: "Pour les travailleurs : chapitres sur les organisations, la négociation et la grève, rendus au septième jour. Première lecture ce soir ; l’article 171 exige l’accord d’un ministère pour fusionner deux syndicats, et ce n’est pas un détail.",
    },
    {
      author: slots.genevaEmployers,
      daysAgo: 10.1,
      language: "en",
      text: "For employers: working time, probation, retrenchment, by day seven. I read “consult” in eleven places and “agree” in two where it probably means consult. That is the kind of thing which frightens a parliament.",
    },
    {
      author: slots.hanoiLaw,
      daysAgo: 5.2,
      language: "en",
      text: "Day six, three sets in. We differ openly on one clause (notice during probation), so the letter will show both views, as we have done before. What remains is somebody who knows *night work of young persons*. The draft allows it at 16 in “artistic” restaurants.",
    },
  ],
};
