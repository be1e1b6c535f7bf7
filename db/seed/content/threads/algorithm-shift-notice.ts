import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const algorithmShiftNotice: SeedThread = {
  key: "algorithm-shift-notice",
  team: "TT-FOW",
  kind: "discussion",
  title: "排班算法提前两小时通知：我们收集到的七份规则",
  language: "zh",
  tags: ["A9.1", "A9.2"],
  messages: [
    {
      author: slots.genevaPlatforms,
      daysAgo: 35.8,
      language: "zh",
      text: "仓储和零售越来越多用算法排班，临时改班的通知时间从三天缩到两小时。我在找“最短通知时间”的规则，目前收集到七份：三份法律、三份集体协议、一家企业自己的承诺。差别最大的不是时间长短，而是改了班以后补不补钱。没有补偿的三天，不如有补偿的二十四小时。哪位手里有第八份？",
    },
    {
      author: slots.santiagoProgramme,
      daysAgo: 34.2,
      language: "es",
      text: "Tengo una de un convenio colectivo de supermercados: aviso de 72 horas y, si no se cumple, media jornada pagada aunque no se trabaje. Te la mando con el relato de cómo se negoció, que vale más que la cláusula.",
    },
  ],
};
