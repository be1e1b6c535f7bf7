import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const emergencyWageRate: SeedThread = {
  key: "emergency-wage-rate",
  team: "CT-FRAGILE",
  kind: "discussion",
  title: "Setting the daily rate for emergency works: below, at or above the minimum wage?",
  language: "en",
  tags: ["A5.1", "J1", "P1"],
  messages: [
    {
      author: slots.jubaWorks,
      daysAgo: 24.8,
      language: "en",
      text: "The cash working group wants one daily rate for all agencies, set 10 per cent *below* the local market wage so that “only the neediest self-select”. The market wage for unskilled labour here is itself under what the labour law would give. I am being asked to co-sign. R205 speaks of decent work and of respect for fundamental rights in crisis response, but I need arguments that a food-security colleague will accept, not only paragraphs.",
    },
    {
      author: slots.fragileLead,
      daysAgo: 24.33,
      language: "en",
      text: "Start with what the low rate does to targeting: it doesn’t select the neediest, it selects those with no alternative *that day*, which is mostly people without dependants to look after. In two evaluations the women’s share fell from 38 to 21 per cent when the rate was cut. Second argument: legal exposure. If they work under our direction, the minimum applies where there is one. Third: use task rates and fewer hours instead. Same pay per task, home by eleven.",
    },
    {
      author: slots.sanaaRecovery,
      daysAgo: 23.7,
      language: "ar",
      text: "من واقعنا حيث توقفت الأجور في القطاع العام لسنوات: حين وُضع الأجر اليومي فوق سعر السوق بربع، ترك المعلمون مدارسهم ليعملوا في رصف الطرق، وحين وُضع تحته غابت النساء تماماً. الحل الذي استقر عليه الشركاء هو معدل السوق بالضبط، مع سقف 40 يوم عمل للأسرة، وعمل بالمهمة ينتهي قبل الظهر. أما حصة النساء فلم ترتفع بالأجر بل بأعمال قريبة من البيت: مشاتل وصيانة مدارس وخياطة شباك.",
    },
    {
      author: slots.jubaWorks,
      daysAgo: 22.91,
      language: "en",
      text: "That teacher effect is exactly what the education cluster fears. So we have three constraints: don’t drain schools, don’t drop under the law, don’t lose women. Market rate satisfies the first two only if the market is at the legal minimum, and ours is 8 per cent lower. Would you pay the legal minimum with a shorter day, so that the *weekly* income stays near the market’s? I’d like to see whether anyone has measured absenteeism at the nearest school under such a rule.",
    },
    {
      author: slots.mogadishuWorks,
      daysAgo: 22.05,
      language: "en",
      text: "We measured precisely that, by accident, because a headmaster kept a register. Six-hour day at the statutory rate, 20-day cap: teacher absence rose by 1.5 points in the first cycle and vanished in the second, once payday moved to the weekend. Women’s share: 44 per cent. Cost per work-day went up 9 per cent, cost per metre of canal by only 3, since people who leave at noon work faster than people who are waiting for four o’clock.",
    },
    {
      author: slots.baghdadRecovery,
      daysAgo: 21.22,
      language: "ar",
      text: "أودّ أن أضيف زاوية النزاع نفسه: في منطقة مختلطة، اختلاف الأجر بين مشروعين متجاورين أشعل خلافاً بين قريتين رأت كل منهما أن الأخرى مفضَّلة. لذلك صرنا نعلّق لوحة في الموقع عليها خمسة أسطر: الأجر، وعدد الأيام، وكيفية الاختيار، ومن يشكو إليه العامل، ومصدر التمويل. واتفقت ست منظمات على المعدل نفسه خطياً. لا تكلف اللوحة شيئاً، وقد خفّضت الشكاوى من 57 إلى 14 في الشهر.",
    },
    {
      author: slots.genevaWorkers,
      daysAgo: 20.36,
      language: "fr",
      text: "Deux précisions de principe, brèves. La recommandation n° 205 ne connaît pas d’exception salariale pour l’urgence ; elle demande au contraire que la riposte respecte les droits et prépare la sortie de crise. Et l’assurance accident doit figurer dans le tarif dès le premier jour : sur un chantier comparable, une jambe écrasée a coûté à la famille trois ans de revenus. Une police collective revenait à 0,70 dollar par travailleur et par semaine.",
    },
    {
      author: slots.jubaWorks,
      daysAgo: 13.49,
      language: "en",
      text: "Agreed by all nine agencies last night: statutory rate, six-hour day, 24-day cap per household, payday on market day, group accident cover, the five-line board at every site. The food-security lead, who opposed it, asked that we publish the women’s share monthly; gladly. What I could not get is a common grievance number; three agencies keep their own. Text of the agreement and the costing sheet are in the documents, and I owe the headmaster a coffee.",
    },
    {
      author: slots.fragileLead,
      daysAgo: 0.17,
      language: "en",
      text: "Quarterly check on this one, because it is now quoted by three clusters. After the first full cycle in Juba: women 41 per cent, teacher absence unchanged, two accidents, both covered within nine days. The agencies that kept their own grievance numbers received 11 calls between them; the common one received 164. That comparison may do what our arguments could not. Somebody please ask the headmaster whether his register is still going.",
    },
  ],
};
