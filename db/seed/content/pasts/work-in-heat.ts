import { slots } from "../slots.ts";
import type { SeedPast } from "../types.ts";

/** The guide to work in heat before and after its discussion. */
export const workInHeat: SeedPast = {
  document: "work-in-heat-guide",
  versions: [
    {
      daysAgo: 44.1, writers: [slots.beirutOsh],
      was: [
        ["لكنه يترك ثلاث فجوات:", "لكنه يترك فجوتين:"],
        ["- الأيام الحارة خارج الموسم المحدد في القرار، وهي في ازدياد.", ""],
        ["بوصفها حداً أدنى يعرفه الجميع", "بوصفها قاعدة عامة"],
      ],
    },
    { daysAgo: 16.8, writers: [slots.beirutOsh, slots.cairoInspection], name: "بعد ملاحظات القاهرة", was: [] },
  ],
};
