import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const smallPlantsChemicals: SeedThread = {
  key: "small-plants-chemicals",
  team: "TT-OSH",
  kind: "discussion",
  title: "小微电子厂的化学品管理：安全数据表在抽屉里，危险在车间里",
  language: "zh",
  tags: ["E3", "E2", "C1"],
  messages: [
    {
      author: slots.beijingChemicals,
      daysAgo: 13.28,
      language: "zh",
      text: "上个月走访了17家三十人以下的电子配件厂，每家都有安全数据表，装订整齐，锁在办公室抽屉里。车间里的清洗剂倒在饮料瓶里，标签只写“洗板水”。抽样送检的9瓶中有3瓶含正己烷，2瓶含二氯甲烷。工人最常见的说法是“味道大的不好，味道小的没事”，恰恰说反了。第170号公约要求标签和信息传递到使用者，但对这种小厂，十六项内容的数据表等于没有。各地有没有真正管用的简化办法？",
    },
    {
      author: slots.bangkokOsh,
      daysAgo: 12.9,
      language: "zh",
      text: "我们在东南亚几个鞋厂集群试过“一品一卡”，一张防水卡片只有四格：叫什么、伤哪里、怎么防、出事怎么办，配象形图，用工人自己的语言。卡片由供应商随货提供，没有卡不收货，这一条写进采购合同，比检查有用。一年后抽查，能正确说出手套类型的工人从18%升到67%。但也有副作用：有的供应商干脆把所有产品都印成同一张卡。后来要求卡片上写产品批号和主要成分的CAS号，情况才好转。",
    },
    {
      author: slots.beijingChemicals,
      daysAgo: 12.15,
      language: "zh",
      text: "“没有卡不收货”这个思路好，把压力放到了链条上游。我们这边的难点在于货是从批发市场买的，三道手续以后谁也说不清来源。打算从两头入手：市场这一头，请市场监管部门把分装销售列为重点；工厂这一头，用替代而不是防护，先把含正己烷和苯的清洗剂换掉。算过一笔账：换成水基清洗剂，每月多花约800元，省下的排风电费约500元，实际只多300元。老板们听到这个数字，态度就不一样了。",
    },
    {
      author: slots.limaOsh,
      daysAgo: 11.4,
      language: "es",
      text: "Leo con traductor y me reconozco en cada línea, salvo que aquí son talleres de calzado y el problema es el pegamento con benceno. Una observación sobre la sustitución: el primer adhesivo al agua que propusimos tardaba veinte minutos más en secar y los talleres, que cobran por par, lo abandonaron en una semana. El segundo, con una lámpara de secado compartida entre seis talleres, se quedó. Antes de recomendar un sustituto, mídanlo al ritmo real de producción.",
    },
    {
      author: slots.bangkokOsh,
      daysAgo: 10.55,
      language: "zh",
      text: [
        "秘鲁同事说得对，替代品要在真实节拍下试。另外提醒一点，水基清洗剂并非没有风险，有些含有致敏成分，更换后三个月要回头看皮肤情况。建议做成一个很小的流程：",
        "",
        "1. 列出用量最大的三种；",
        "2. 查有没有致癌、致生殖毒性或神经毒性成分；",
        "3. 选替代品，试产两天，记录节拍和返工率；",
        "4. 三个月后问十个工人：皮肤、头晕、气味；",
        "5. 结果贴在车间门口。",
        "",
        "整个过程不需要专家，一个班组长和一个工人代表就能完成。",
      ].join("\n"),
    },
    {
      author: slots.beijingChemicals,
      daysAgo: 8.02,
      language: "zh",
      text: "按这个五步流程先在6家厂试了三周，4家完成了替代，1家因为客户指定清洗剂型号换不了，1家中途停工。值得一提的是客户指定的情况：给品牌商写了一封信，附上检测结果，对方十天后就同意更换，而且通知了另外11家供应商。看来小厂的问题有一部分要到大企业那里去解决。下一步准备把四格卡片和五步流程合成一份四页的指南，请工会和企业联合会一起署名，初稿会放到团队文件里征求意见。",
    },
  ],
};
