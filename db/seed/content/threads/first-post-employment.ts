import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const firstPostEmployment: SeedThread = {
  key: "first-post-employment",
  team: "GTT-EMPLOYMENT",
  kind: "announcement",
  title: "What this space is for, and where else to ask",
  language: "en",
  tags: ["A1", "A6.1"],
  messages: [
    {
      author: slots.genevaEmployment,
      daysAgo: 90.3,
      language: "en",
      text: "Employment policy is everybody’s subject and therefore nobody’s thread. Let us use this space for three things only: drafts of national employment policies that want a second pair of eyes, employment impact assessments with their spreadsheets, and the question that a minister asks first, *how many jobs*. Young people, employment services and public works have teams of their own, with better answers. I read here every Tuesday and Thursday morning, Geneva time; whoever writes in French or Russian is answered by a colleague who can.",
    },
  ],
};
