import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const villageAccounts: SeedThread = {
  key: "village-accounts",
  team: "TT-RURAL",
  kind: "discussion",
  title: "开个头：农村就业项目，先别问“增收多少”，先问“谁多干了活”",
  language: "zh",
  tags: ["O2", "N1"],
  messages: [
    {
      author: slots.bangkokFarms,
      daysAgo: 77.3,
      language: "zh",
      text: "这个空间还很安静，我先说一件小事。在老挝北部一个茶叶项目的中期评估里，户均收入增加了三成，报告写得很好看。我请四户人家记了两周的时间账：男人每天多做四十分钟，女人多做两小时五十分钟，多出来的是采摘和烧火杀青。收入是全家的，劳动是她的。后来项目加了两台小型杀青机，收入没有变，她的时间少了一半。建议大家以后凡是写“增收”，旁边都写一栏“谁的时间”。",
    },
    {
      author: slots.rabatFarms,
      daysAgo: 75.9,
      language: "fr",
      text: "Je prends la colonne. Dans l’huile d’argan, le revenu a doublé et la journée des femmes est passée à onze heures ; personne n’a menti, personne n’a compté.",
    },
  ],
};
