import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const womenCrewsDrains: SeedThread = {
  key: "women-crews-drains",
  team: "TT-EIIP",
  kind: "discussion",
  title: "أول موضوع هنا: تصريف مياه الأمطار بأيدٍ كثيرة، ما يصلح في المدن المكتظة",
  language: "ar",
  tags: ["A5", "A5.1"],
  messages: [
    {
      author: slots.beirutCrisis,
      daysAgo: 64.8,
      language: "ar",
      text: "أفتتح هذا الفضاء بسؤال من طرابلس: شبكة تصريف عمرها خمسون سنة، وأزقة لا تدخلها آلية، وشبان بلا عمل. حفرنا يدوياً 1.8 كيلومتر في أربعة أشهر بستين عاملاً، وبكلفة تقل عن العرض الآلي بنحو الخُمس، بحسب دفاترنا. لكن المعلّم المسؤول عن الميول كان شخصاً واحداً، وحين مرض توقف كل شيء. كيف تدرّبون «عيناً ثانية» على الميل من غير مهندس؟",
    },
    {
      author: slots.jubaWorks,
      daysAgo: 63.9,
      language: "en",
      text: "With a transparent hose full of water and two sticks. Three mornings, six people, an old foreman who swears at them kindly. We certify nobody before he or she has found a mistake that we built in.",
    },
  ],
};
