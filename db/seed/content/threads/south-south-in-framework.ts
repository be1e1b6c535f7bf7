import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const southSouthInFramework: SeedThread = {
  key: "south-south-in-framework",
  team: "CT-UNCT",
  kind: "discussion",
  title: "南南合作写进合作框架：怎样避免变成“考察加会议”",
  language: "zh",
  tags: ["R6", "R2", "B3"],
  messages: [
    {
      author: slots.beijingProgramme,
      daysAgo: 6.9,
      language: "zh",
      text: "新一轮合作框架准备把南南合作作为跨领域手段写进去，政府部门很支持，但我担心结果框架里只剩下“举办培训班若干期、参加人数若干”。去年统计了过去五年由我们参与的二十三个南南合作项目，结束一年以后还能说出一项制度变化的只有七个。这七个有一个共同点：对方国家先提出一个具体问题，例如“社保登记怎样与户籍系统对接”，而不是先定一个主题再去找人来听。各位怎样在框架文件里把这一点写硬？",
    },
    {
      author: slots.bangkokSouthSouth,
      daysAgo: 6.45,
      language: "zh",
      text: "可以在结果链上动手，把“问题书”作为立项前提。我们在湄公河次区域试过：申请方先写一页纸，说明要改的是哪一条规定、由谁决定、什么时候决定；提供方再写一页，说明自己当年是怎么做的、错在哪里。两页纸对不上，就不立项。去年收到十九份，立项八个，其中五个在一年内有了结果，包括老挝职业技能标准互认的一个试点。“错在哪里”这一栏最受欢迎，没有人愿意飞几千公里去听成功经验。",
    },
    {
      author: slots.unctLead,
      daysAgo: 5.72,
      language: "en",
      text: "The two-page rule deserves to be copied well beyond the region. For the framework text, may I suggest an output indicator that follows from it: *number of problem statements answered by a peer institution where the named decision was taken within 18 months*. It is countable, and it does not reward travel. Please also reserve a place for employers’ and workers’ organisations on both sides; peer exchange that stops at ministries misses half of what made the original reform work.",
    },
    {
      author: slots.beijingProgramme,
      daysAgo: 4.18,
      language: "zh",
      text: "指标已经照此写入征求意见稿，并加了一句：“交流活动须有工会和雇主组织参加，双方各自提交书面意见。”财政部门问，如果十八个月内决定没有作出，经费怎么解释？我们的回答是，把原因写清楚也算成果，但不能计入指标。另外，线上交流的成本只有面对面的十二分之一，所以规定第一次见面一律在线，确有必要再互访。草案征求意见到下周三，欢迎补充，尤其是关于翻译费用如何分担的条款，目前几个国家的做法差别很大。",
    },
    {
      author: slots.bangkokSouthSouth,
      daysAgo: 0.23,
      language: "zh",
      text: "翻译费用的问题，次区域目前的做法是“谁提供经验谁负责源语言，谁学习谁负责目标语言”，会议口译由项目统一支付。运行两年，唯一的矛盾出在术语：同一个“灵活就业”，四个国家译法不同，社保登记的口径也就不同。因此建议框架里加一笔很小的钱，专门做术语对照表，五十个词、六种语言，双方工会和雇主组织都看过再定稿。这张表我们已经有二十八个词的初稿，本周可以放进团队文件，欢迎北京的同事接着补充。",
    },
  ],
};
