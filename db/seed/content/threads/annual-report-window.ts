import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const annualReportWindow: SeedThread = {
  key: "annual-report-window",
  team: "TT-LABINSP",
  kind: "announcement",
  title: "Annual inspection reports: a shorter template, and a clinic before the deadline",
  language: "en",
  tags: ["F1", "M8", "G2"],
  messages: [
    {
      author: slots.inspectionLead,
      daysAgo: 8.66,
      language: "en",
      text: "The revised template for the annual general report is ready. It follows Article 21 of C81 (and Article 27 of C129) item by item: laws, staff, workplaces liable to inspection and workers in them, visits, violations and penalties, accidents, diseases. New: one page instead of eleven, with definitions beside each box, and a field “not available, because”. A blank tells nobody anything; a reason does. Publication is due within twelve months after the year ends.",
    },
    {
      author: slots.beijingInspection,
      daysAgo: 8.12,
      language: "zh",
      text: "模板比以前清楚多了，“无法提供的原因”这一栏尤其好。有两处请澄清：一是“应受监察的工作场所”，是指登记数还是估算数？我们这里市场主体登记数远大于实际经营数，去年比对后有两成左右是“休眠户”，若直接填登记数，覆盖率会显得很低。二是“检查次数”，网上书面审查算不算一次？去年仅书面审查就有四十多万户次，如果与实地检查混在一起，数字就没有可比性了。建议分两行填写，并在脚注里说明统计口径和来源。",
    },
    {
      author: slots.inspectionLead,
      daysAgo: 7.84,
      language: "en",
      text: "Both points taken. *Liable to inspection*: give the register figure **and** the estimate of active units, with the source; the ratio is itself informative. *Visits*: only those with presence on site; desk reviews get their own line, as you propose. Labels in all six languages follow on Monday. For offices whose ministry has never published a report: a half-day clinic by video, two time slots, bring your raw tables in whatever state they are.",
    },
    {
      author: slots.rabatFarms,
      daysAgo: 6.47,
      language: "ar",
      text: "نسجّل ثلاثة زملاء من المصالح الخارجية في الموعد الصباحي، ومعهم جداول التفتيش الفلاحي التي لم تُنشر قط لأنها موزعة بين قطاعين. سؤال للتحضير: حوادث الشغل عندنا يصرَّح بها لشركات التأمين، ولا يصل إلى المفتشية إلا نحو الخُمس. هل نُدرج رقم شركات التأمين مع ذكر المصدر، أم الرقم الذي بلغنا وحده؟ نميل إلى الاثنين معاً في عمودين، حتى يظهر الفارق ويصبح سبباً لاتفاق تبادل المعطيات الذي نطلبه منذ سنوات.",
    },
    {
      author: slots.inspectionCoordinator,
      daysAgo: 5.21,
      language: "fr",
      text: "Les deux colonnes, sans hésiter : l’écart entre l’assurance et l’inspection est précisément ce qu’un lecteur attentif cherchera. Indiquez la source et la date d’extraction. Pour la séance du matin, il reste six places ; l’interprétation est assurée entre l’arabe, le français et l’anglais. Chaque pays repart avec un rapport rempli à 70 % au moins, ou avec la liste exacte de ce qui manque et le nom du service qui le détient.",
    },
    {
      author: slots.beijingInspection,
      daysAgo: 1.71,
      language: "zh",
      text: "两行填写的办法已经在三个省试填，问题不大，只有一处需要统一：同一单位一年内被检查多次，“受检单位数”按单位去重，“检查次数”不去重，两者都要报，否则无法计算复查率。试填结果显示，三个省的复查率分别是11%、19%和34%，差距主要来自农忙季节的集中行动。另有一个小建议：模板里的“处罚”一栏请把“责令改正”和“罚款”分开，前者占九成以上，合在一起会让人误以为罚得很重。我们将以中文版参加下周的线上答疑，届时可以提供一份已经填好的样本。",
    },
    {
      author: slots.inspectionLead,
      daysAgo: 0.42,
      language: "en",
      text: "Deduplicated workplaces *and* total visits, orders separate from fines: both are now in the template, with a worked example taken from the three-province trial (names removed). If your ministry has already filled in the earlier version, don’t redo it; send the file and we’ll split the columns. Registrations stand at 23 people from 14 countries. The afternoon slot still has room, and nobody has yet claimed the prize for the oldest unpublished report: current record, nine years.",
    },
  ],
};
