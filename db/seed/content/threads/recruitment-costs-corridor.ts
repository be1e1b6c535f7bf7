import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const recruitmentCostsCorridor: SeedThread = {
  key: "recruitment-costs-corridor",
  team: "TT-MIGRATION",
  kind: "discussion",
  title: "Who pays what between Kathmandu and the Gulf: measuring recruitment costs in one corridor",
  language: "en",
  tags: ["L1", "L2", "L3"],
  messages: [
    {
      author: slots.kathmanduRecruitment,
      daysAgo: 134.55,
      language: "en",
      text: "Survey results are in: 1,204 workers interviewed within 60 days of return. The law caps the fee at a token amount; the median actually paid was the equivalent of 1,140 US dollars, that is 4.6 months of first-year earnings. The agency fee on paper explains only 9 per cent of it. The rest is the village broker, the medical test paid twice, “service charges”, and interest at 36 per cent a year. Before we publish: how do you define what counts?",
    },
    {
      author: slots.migrationLead,
      daysAgo: 134.1,
      language: "en",
      text: "Stay with the definition adopted by the tripartite experts in 2018: *any* fees or costs incurred in the recruitment process for workers to secure employment or placement, whatever the manner, timing or place of payment. So medicals, tests, documents, travel and lodging are related costs and in; illegitimate payments are listed separately as never chargeable. Interest is debated. I would show it on its own line, since the debt exists only because of the cost.",
    },
    {
      author: slots.colomboMigration,
      daysAgo: 133.62,
      language: "en",
      text: "On our side of the corridor the picture shifts by sex. Domestic workers often pay nothing and even receive an “incentive” of 1,500 to 3,000 dollars from the broker, which the sponsor then regards as having bought two years. Zero cost is therefore not the same thing as fair recruitment. Could the survey report the *advance received*, and whether the worker believed she could leave before it was worked off? That single question moved our own conclusions.",
    },
    {
      author: slots.beirutMigration,
      daysAgo: 132.95,
      language: "ar",
      text: "من جهة بلدان المقصد: سألنا 210 من أصحاب العمل عمّا دفعوه لمكاتب الاستقدام فكان الوسيط 2300 دولار، وهم مقتنعون بأنهم غطوا كل شيء. إذن يُدفع الثمن مرتين، مرة من صاحب العمل ومرة من العامل، والفارق يضيع بين وسيطين لا يعرف أحدهما الآخر. لذلك أقترح نشر الرقمين في صفحة واحدة؛ فهو أقوى من أي إدانة، لأن صاحب العمل نفسه سيسأل أين ذهب ماله. وهل يمكن ربط الاستمارتين برقم التأشيرة بعد إخفاء الهوية؟",
    },
    {
      author: slots.kathmanduRecruitment,
      daysAgo: 131.77,
      language: "en",
      text: [
        "Linking by visa number worked for 318 pairs, hashed on both sides. Here is the page we will publish:",
        "",
        "| US dollars, typical pair | worker says | employer says |",
        "|---|---:|---:|",
        "| agency in origin | 104 | 780 |",
        "| sub-agents | 610 | 0 |",
        "| medical, documents | 171 | 240 |",
        "| ticket | 0 | 390 |",
        "| visa | 255 | 890 |",
        "| **total** | **1,140** | **2,300** |",
        "",
        "The visa line is the scandal: both pay for something that is issued free of charge to a licensed employer.",
      ].join("\n"),
    },
    {
      author: slots.beirutMigration,
      daysAgo: 130.48,
      language: "ar",
      text: "سطر التأشيرة يفسر كل شيء تقريباً. عرضت الجدول على غرفة تجارة في إحدى دول الخليج دون ذكر اسم البلد المرسل، فطلب ثلاثة أعضاء نسخة منه ليناقشوها مع مكاتب الاستقدام المتعاقدة معهم. أما الوزارة فتحفظت على كلمة «فضيحة» في الترجمة، واقترحت «ازدواج السداد»، وهي عبارة أدق في رأيي. بقي أن نحدد من يرد المال: المادة 7 من الاتفاقية رقم 181 تحظر تقاضي الرسوم من العمال، لكنها لا تصف آلية الاسترداد.",
    },
    {
      author: slots.migrationLead,
      daysAgo: 129.36,
      language: "en",
      text: "Refund mechanisms that we have seen work share three traits: the claim is filed in the country of *destination* while the job lasts, the agency posted a bond in the country of origin, and the two labour ministries accept the same proof (a voice note naming the amount has been enough). Average time to refund with all three: 41 days. With only two: most claims lapse when the person flies home. “Double payment” is indeed the better phrase; I have changed the English.",
    },
    {
      author: slots.colomboMigration,
      daysAgo: 127.9,
      language: "en",
      text: "One disagreement before this goes out as guidance. Bonds are set per agency, not per worker, so the largest recruiter posts the same 30,000 dollars as a two-person office, and a single bad batch exhausts it. We argued for 50 dollars per deployed worker, topped up each quarter. The association of agencies refused, then agreed when the bond began to earn interest for them. It is dull, technical, and the only deterrent here that has actually paid anybody back.",
    },
  ],
};
