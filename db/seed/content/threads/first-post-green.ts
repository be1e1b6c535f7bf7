import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const firstPostGreen: SeedThread = {
  key: "first-post-green",
  team: "TT-GREEN",
  kind: "discussion",
  title: "لماذا هذا الفضاء هادئ، وماذا نريد أن نسأل فيه",
  language: "ar",
  tags: ["O3", "O3.1"],
  messages: [
    {
      author: slots.cairoSkills,
      daysAgo: 58.6,
      language: "ar",
      text: "لا أحب الموضوعات الافتتاحية التي ترحب بالجميع ثم تصمت سنة. لذلك أبدأ بسؤال واحد لا أعرف جوابه: حين يُغلق مصنع ملوِّث صغير في حيّ، يُقال لعماله إن «الوظائف الخضراء» قادمة. تابعتُ أربعة وثلاثين عاملاً من مدبغة أُغلقت قبل سنتين: تسعة يعملون في مدابغ غير مرخصة أبعد قليلاً، وأربعة عشر سائقون، وواحد فقط في إعادة التدوير. ما الذي كان ينبغي أن يُكتب في قرار الإغلاق؟",
    },
    {
      author: slots.genevaResearch,
      daysAgo: 55.2,
      language: "en",
      text: "A date, a list of names, and a sum. Where closures went tolerably, the order itself said how long wages continue, which of the named workers had which offer, and who pays. Everything that came as a “programme” afterwards came late. I have six such orders from three continents; none is beautiful, and two worked.",
    },
  ],
};
