import { slots } from "../slots.ts";
import type { SeedPast } from "../types.ts";

/** The four-page guide before and after it was tried in small plants. */
export const smallPlantChemicals: SeedPast = {
  document: "small-plant-chemicals",
  versions: [
    {
      daysAgo: 30.4, writers: [slots.beijingChemicals],
      was: [
        ["我们走访过几十家小厂，发现一个共同现象：安全数据表锁在抽屉里，危险装在饮料瓶里。", "安全数据表常常没有人看。"],
        ["每个月有一次三人检查", "每季度有一次检查"],
        ["供应商把所有产品印成同一张卡的，退回重做。", ""],
      ],
    },
    { daysAgo: 1.9, writers: [slots.beijingChemicals, slots.beijingInspection], name: "试用后修订", was: [] },
  ],
};
