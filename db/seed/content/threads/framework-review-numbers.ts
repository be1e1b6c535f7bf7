import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const frameworkReviewNumbers: SeedThread = {
  key: "framework-review-numbers",
  team: "CT-UNCT",
  kind: "question",
  title: "年度审评会上，就业指标没有数据怎么办？",
  language: "zh",
  tags: ["R2", "M3", "R4"],
  messages: [
    {
      author: slots.beijingProgramme,
      daysAgo: 7.6,
      language: "zh",
      text: "下周合作框架年度审评，我们牵头的成果有四个指标，其中一个“新增参加职业伤害保障的新就业形态人员”到今天没有全年数据，主管部门只愿意给前三季度。报前三季度，看起来完成率只有百分之六十一；报估算，又怕以后对不上。各位遇到过吗？",
    },
    {
      author: slots.bangkokSouthSouth,
      daysAgo: 7.3,
      language: "zh",
      text: "遇到过，报前三季度，同时写明“全年数据三月公布”，并且把去年前三季度的数放在旁边。这样比较的是同一段时间，完成率自然就说得清楚。千万不要报估算，我有一次估高了百分之八，后来两年每次开会都有人提起。",
    },
    {
      author: slots.sanJoseProgramme,
      daysAgo: 6.9,
      language: "en",
      text: "Same advice from San José, and add the name of the unit that will release the full-year figure. A gap with an owner is a plan; a gap without one is a failure.",
    },
    {
      author: slots.beijingProgramme,
      daysAgo: 6.1,
      language: "zh",
      answer: true,
      text: "按两位的意见处理了：前三季度对前三季度，注明公布部门和日期，估算一个字没写。主席念到那一行的时候说“这样最清楚”，后面两家机构也跟着改了写法。",
    },
  ],
};
