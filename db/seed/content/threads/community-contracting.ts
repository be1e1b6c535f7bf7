import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const communityContracting: SeedThread = {
  key: "community-contracting",
  team: "CT-FRAGILE",
  kind: "discussion",
  title: "التعاقد المجتمعي: متى تكون اللجنة المحلية صاحب عمل، ومن يحمي العامل معها؟",
  language: "ar",
  tags: ["P1", "P5", "A5"],
  messages: [
    {
      author: slots.sanaaRecovery,
      daysAgo: 89.52,
      language: "ar",
      text: "في برنامج إعادة تأهيل قنوات الري تعاقدنا مع 27 لجنة مجتمعية بدلاً من المقاولين. التنفيذ أسرع والكلفة أقل بنحو 18 في المائة، والنزاعات على المياه انخفضت. لكن سؤالاً ظهر مع أول إصابة: سقط عامل وكُسرت ساقه، واللجنة ليست شخصاً اعتبارياً، ولا تأمين لديها، والعقد يقول إنها «الجهة المنفذة». من صاحب العمل هنا؟ ومن يدفع؟ عالجنا الحالة استثنائياً، لكنني لا أريد أن تصبح الاستثناءات نظاماً.",
    },
    {
      author: slots.beirutCrisis,
      daysAgo: 89.01,
      language: "ar",
      text: [
        "القاعدة التي نتبعها: من يحدد العمل ويدفع الأجر يتحمل الواجبات، فإن كانت اللجنة لا تستطيع تحملها وجب على البرنامج أن يتحملها عنها. عملياً نضع ثلاثة بنود في كل عقد مجتمعي:",
        "",
        "- تأمين جماعي ضد الحوادث تشتريه المنظمة لا اللجنة؛",
        "- سجل يومي بأسماء العاملين يُسلَّم أسبوعياً؛",
        "- مبلغ مقطوع للوقاية (خوذ وأحذية وماء وظل) بنسبة 3 في المائة من قيمة العقد لا يجوز نقله إلى بند آخر.",
        "",
        "كلفة البند الأول في لبنان والعراق بين نصف دولار ودولار للعامل أسبوعياً.",
      ].join("\n"),
    },
    {
      author: slots.baghdadRecovery,
      daysAgo: 88.36,
      language: "ar",
      text: "البنود الثلاثة سليمة، لكن انتبهوا إلى تركيبة اللجان. في مسح أجريناه على 40 لجنة كان 70 في المائة من الأعضاء من عائلتين أو ثلاث، وكان العمال من أقاربهم. حينها يصبح السجل اليومي وثيقة عائلية. اشترطنا ثلاثة أمور: ربع الأعضاء من النازحين، وامرأتان على الأقل لهما توقيع مالي، ونشر قائمة المختارين قبل يومين من البدء. تأخر الانطلاق أسبوعاً، وانخفضت الاعتراضات بعده إلى النصف.",
    },
    {
      author: slots.banguiWorks,
      daysAgo: 87.7,
      language: "fr",
      text: "Je me permets d’intervenir en français : chez nous, le comité reçoit un statut provisoire par arrêté municipal, valable douze mois. Il peut ainsi ouvrir un compte, souscrire une assurance et répondre devant le tribunal de paix. Coût, 22 dollars et deux signatures. L’effet inattendu est ailleurs : sur 31 comités, 9 se sont transformés en coopératives ou en petites entreprises d’entretien routier, et trois ont remporté un marché public depuis.",
    },
    {
      author: slots.sanaaRecovery,
      daysAgo: 86.84,
      language: "ar",
      text: "فكرة الصفة القانونية المؤقتة جديدة علينا ومغرية، وسنسأل المجلس المحلي إن كان قادراً على إصدار قرار مماثل؛ فالمجالس عندنا لم تجتمع منذ سنوات في بعض المديريات. وإلى حين ذلك اعتمدنا البنود الثلاثة، وأضفنا الرابع: زيارة تفقد للسلامة قبل صرف أي دفعة، تقوم بها لجنة من قرية مجاورة مقابل أجر يومين. وجدت اللجان المتبادلة أخطاء لم يرها مهندسونا، منها خندق بعمق مترين ونصف بلا تدعيم.",
    },
    {
      author: slots.fragileLead,
      daysAgo: 85.2,
      language: "en",
      text: "Mutual inspection between villages is the best idea in this thread; please write it up. Three points for the guidance. One, name the employer in clause 1, in words anyone understands. Two, the 3 per cent for prevention is *ring-fenced* and reported. Three, the route from committee to cooperative is worth planning for from the start, and R205 (with R204 and R193 behind it) gives the policy hook. The trench, too, belongs in the text: it is why all of this matters.",
    },
  ],
};
