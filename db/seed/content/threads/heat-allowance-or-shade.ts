import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const heatAllowanceOrShade: SeedThread = {
  key: "heat-allowance-or-shade",
  team: "TT-OSH",
  kind: "discussion",
  title: "高温津贴发了，遮阳棚没有搭：钱能不能代替防护？",
  language: "zh",
  tags: ["E9", "J1", "N3"],
  messages: [
    {
      author: slots.bangkokOsh,
      daysAgo: 167.9,
      language: "zh",
      text: "最近审一个建筑集团的管理体系，发现一件值得讨论的事。他们每年夏天按规定发高温津贴，一人一天十几块到几十块不等，账目清清楚楚；可是工地上没有遮阳棚，饮水点离作业面四百米。安全经理说：“津贴已经发了。”津贴本来是补偿，现在变成了许可。各位所在的地方有没有同样的情况？",
    },
    {
      author: slots.beijingChemicals,
      daysAgo: 167.4,
      language: "zh",
      text: "有。更隐蔽的一种是工人自己也不要棚子，要钱。一位钢筋工跟我说，棚子搭起来津贴就没有了，一个夏天少两千块。所以问题不在意识，在激励：防护做得越好，收入越低。",
    },
    {
      author: slots.beijingInspection,
      daysAgo: 166.8,
      language: "zh",
      text: "从监察的角度补充。津贴是工资问题，归我们看工资表；遮阳棚是安全问题，归另一个部门看现场。同一个工地，两家都说合格。后来两边约定夏季联合检查十天，只看一件事：气温到了规定的档次，工地有没有真的停。发现的问题比平时分头查的总和还多。",
    },
    {
      author: slots.bangkokOsh,
      daysAgo: 166.1,
      language: "zh",
      text: "“停没停”确实比“发没发”更能说明问题。我想提一个做法，请大家批评：把津贴和温度脱钩，改成整个夏季固定发放，写进集体合同；温度到线必须停，停工期间工资照付。这样搭不搭棚子都不影响收入，工人没有理由反对防护。",
    },
    {
      author: slots.beijingWages,
      daysAgo: 165.5,
      language: "zh",
      text: "从工资协商的角度看，脱钩是可以谈的，去年有两个县的建筑业集体合同已经这样写了。企业担心总成本，算下来只增加了百分之零点三，因为津贴天数本来就接近整个夏天。真正难的是停工照付：分包按平方米结算，谁来付那两个小时？最后约定由总包列入安全措施费。",
    },
    {
      author: slots.dohaHeat,
      daysAgo: 164.6,
      language: "en",
      text: "Same lesson on the Gulf: money for heat ends as a price for heat. What unlocked it here was counting paid stoppage as working time in the contract between client and main contractor, so that nobody further down had an interest in ignoring the reading.",
    },
    {
      author: slots.bangkokOsh,
      daysAgo: 163.8,
      language: "zh",
      text: "三条线索合起来就是一个完整的方案：津贴固定、到线必停、停工费进安全措施费。集团同意在两个工地试一个夏天，九月我来报告结果，不管好坏。",
    },
  ],
};
