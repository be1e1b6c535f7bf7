import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const whoseRiderStation: SeedThread = {
  key: "whose-rider-station",
  team: "TT-LABINSP",
  kind: "question",
  title: "外卖站点层层转包，监察时怎样认定谁是用人单位？",
  language: "zh",
  tags: ["F1", "G4.1", "A9.1"],
  messages: [
    {
      author: slots.beijingInspection,
      daysAgo: 23.6,
      language: "zh",
      text: "一个城区的监察大队送来一份材料请我们看。一名骑手受伤，工资条上写着三家公司：平台把区域业务包给甲公司，甲公司把站点包给乙公司，乙公司又让骑手在手机上注册成“个体工商户”，由丙公司代发“服务费”。三家都说不是用人单位。监察员问我：处罚决定书的抬头写谁？想听听各位在其他国家见过的办法，最好是监察员当场能用的，而不是打完两年官司才知道的。",
    },
    {
      author: slots.genevaPlatforms,
      daysAgo: 23.2,
      language: "zh",
      text: "这种结构我在三个国家见过，名字不同，图形一样。当场能用的办法是“倒着问”：不问合同，问一天。几点上线是谁定的？请假找谁？谁能让你今天不能接单？罚款谁收？制服坏了找谁换？五个答案通常指向同一个人，也就是站长，然后查站长的工资由谁发、考勤系统由谁开通账号。合同可以有十份，开账号的只有一家。",
    },
    {
      author: slots.bangkokInspection,
      daysAgo: 22.8,
      language: "en",
      text: "We hand inspectors a card with nine questions, close to what Recommendation No. 198 lists as indicators: who decides the hours, whose tools, integration in the organisation, one payer or several. The card says in bold that no single answer decides. Newer inspectors had been stopping at the first “no”.",
    },
    {
      author: slots.beijingInspection,
      daysAgo: 22.1,
      language: "zh",
      text: "第198号建议书的那份指标清单我们译过，没想到可以做成卡片。请问九个问题里，哪一个在现场最管用？",
    },
    {
      author: slots.bangkokInspection,
      daysAgo: 21.9,
      language: "en",
      text: "“Show me how you would refuse an order, and what happens then.” They take out the phone. You see the control in ten seconds, with the penalty in figures.",
    },
    {
      author: slots.bangkokFarms,
      daysAgo: 21.2,
      language: "zh",
      text: "农业里也有类似的“层层转”：果园老板、包工头、带班人。我们后来不再争谁是唯一的用人单位，而是先问谁必须先付钱。在泰老边境的甘蔗季项目里，三方约定由发包人先行垫付拖欠的工资，再向承包人追。工人拿到钱以后，身份问题可以慢慢审。监察的时间有限，我建议把“先付责任”和“劳动关系认定”分成两张表，第一张表三天内办完。",
    },
    {
      author: slots.genevaPlatforms,
      daysAgo: 20.6,
      language: "zh",
      text: "同意分两张表，但提醒一点：只有第一张表，企业会很高兴，因为它等于默认第二张表不用办。我见过一个城市，垫付率百分之九十五，三年没有认定过一例劳动关系。建议规定第一张表办结后六十天内必须办第二张，并且把两个数字一起公布。",
    },
    {
      author: slots.inspectionLead,
      daysAgo: 19.8,
      language: "en",
      text: "An old-fashioned point in support. Under Article 12 of Convention No. 81 the inspector may interrogate employer or staff, alone or in the presence of witnesses, and require any books or documents *the keeping of which is prescribed*. If the order log of a platform is not a prescribed record yet, that is the amendment to ask for; everything else in this thread becomes easier.",
    },
    {
      author: slots.beijingInspection,
      daysAgo: 18.7,
      language: "zh",
      answer: true,
      text: [
        "综合大家的意见，我给大队的答复是这样写的，供其他同事参考：",
        "",
        "1. **当天**：用九个问题的卡片做笔录，请骑手现场演示拒单的后果，截屏存证。",
        "2. **三天内**：向发包的甲公司发先行支付通知，工资和医疗费先付。",
        "3. **六十天内**：根据账号开通记录、排班记录和罚款流向作出认定，抬头写实际管理的一方；证据同时指向两家的，两家并列。",
        "4. **报告**：垫付件数和认定件数同时上报。",
        "",
        "大队长只添了两个字，把“两家并列”改成“两家应当并列”。那名骑手的医疗费昨天已经到账。",
      ].join("\n"),
    },
    {
      author: slots.beijingInspection,
      daysAgo: 17.7,
      language: "zh",
      text: "卡片和办案说明整理成了[一份指南](document:who-directs-work-card)，曼谷的九个问题是底本，果园的三问也收进去了。哪一问在你们那里问不出东西，请写在下面。",
    },
    {
      author: slots.delhiInspection,
      daysAgo: 17.2,
      language: "en",
      text: "Is there an English card? Our app drivers would recognise question three at once.",
    },
    {
      author: slots.bangkokInspection,
      daysAgo: 16.9,
      language: "en",
      text: "Sent to you this morning, Ananya.",
    },
  ],
};
