import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const lithiumCellsCharging: SeedThread = {
  key: "lithium-cells-charging",
  team: "TT-OSH",
  kind: "question",
  title: "换电站和员工宿舍充电起火：检查表上应该增加哪几项？",
  language: "zh",
  tags: ["E2", "E1"],
  messages: [
    {
      author: slots.bangkokOsh,
      daysAgo: 1.35,
      language: "zh",
      text: "三个月里听到四起，都不在车间，而在宿舍走廊和换电站。现有的管理体系检查表只管生产区。请各位报一报：你们加了什么项目，怎么检查？",
    },
    {
      author: slots.beijingChemicals,
      daysAgo: 1.05,
      language: "zh",
      text: "先加三项：充电处与床铺之间有没有实墙；电池有没有改装过（看热缩膜的接缝）；夜里谁负责断电。第三项最容易查，问宿管阿姨就知道。",
    },
    {
      author: slots.bangkokOsh,
      daysAgo: 0.31,
      language: "zh",
      text: "“问宿管阿姨”写进去了。还缺一项关于灭火的：普通干粉灭火器对电池组基本无效，现场应该放什么、员工应该做到哪一步就撤离？这个问题先开着，等有实测数据的同事。",
    },
  ],
};
