import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const heatTrainingArabicInspectors: SeedThread = {
  key: "heat-training-arabic-inspectors",
  team: "TT-OSH",
  kind: "question",
  title: "مَن يدرّب مفتشين ناطقين بالعربية على الإجهاد الحراري قبل بداية الموسم؟",
  language: "ar",
  tags: ["E9", "F1", "Q3"],
  messages: [
    {
      author: slots.cairoOsh,
      daysAgo: 14.8,
      language: "ar",
      text: "تكملةً لحديثنا عن [حظر ساعات الظهيرة](thread:heat-midday-ban): صدر القرار، وعندنا خمسة وأربعون مفتشاً في ثماني محافظات لم يمسك أحدهم جهاز القياس بيده، والموسم يبدأ في منتصف أيار/مايو. أبحث عن ثلاثة أشياء: مدرّب أو مدرّبة بالعربية، ومادة جاهزة لا تزيد على يومين، وتسجيلات يعود إليها من لم يحضر. الميزانية تكفي سفر شخص واحد وإيجار قاعة، لا أكثر.",
    },
    {
      author: slots.dohaHeat,
      daysAgo: 14.5,
      language: "ar",
      text: "المادة موجودة: يومان، ست وحدات، نصفها في الموقع لا في القاعة. استُعملت أربع مرات مع مفتشين ومع مشرفي سلامة. أرسلها كما هي، لكن انتبهوا: التمارين كلها مبنية على مواقع بناء كبيرة، ومعظم ما عندكم مخابز وحقول ومصانع طوب. لا بد من تبديل وحدتين على الأقل.",
    },
    {
      author: slots.beirutOsh,
      daysAgo: 14.1,
      language: "ar",
      text: "أستطيع التدريب في الأسبوع الأول من أيار/مايو، وأقترح ألّا ندرّب الخمسة والأربعين معاً: ندرّب ستة عشر مدرّباً، اثنين من كل محافظة، ثم يدرّبون زملاءهم وأحضر معهم عن بعد. سبق أن جرّبنا دورة واحدة كبيرة في بلد آخر، فخرج الجميع بشهادة، وبعد شهرين لم يُستعمل سوى ثلاثة أجهزة من أربعين.",
    },
    {
      author: slots.cairoOsh,
      daysAgo: 13.8,
      language: "ar",
      text: "فكرة المدرّبين مقبولة عند الوزارة، وسيسألون فوراً: مَن يختارهم؟ إن تُرك الأمر للمديريات أرسلت الأقدم لا الأقدر.",
    },
    {
      author: slots.turinSkills,
      daysAgo: 13.5,
      language: "fr",
      text: "Depuis Turin, sur la question du choix : demandez à chaque candidat une vidéo d’une minute, tournée au téléphone, où il explique à un contremaître pourquoi on arrête le chantier. Pas de CV. Nous l’avons fait pour des inspecteurs francophones ; trois des meilleurs n’avaient pas cinq ans d’ancienneté et n’auraient jamais été désignés. Je peux fournir la grille de notation, elle tient sur une demi-page et se traduit en une heure.",
    },
    {
      author: slots.beirutOsh,
      daysAgo: 13.1,
      language: "ar",
      answer: true,
      text: [
        "إليكم المقترح كاملاً بعد حديث قصير مع الدوحة وتورينو:",
        "",
        "1. **الاختيار** (قبل ستة أسابيع): مقطع من دقيقة واحدة بالهاتف، وتُقيّمه لجنة من ثلاثة: الوزارة وأنا وممثل عن العمال.",
        "2. **قبل الدورة**: ثلاثة تسجيلات من الدوحة، مدة كل منها اثنتا عشرة دقيقة، مع ملف صوتي خفيف لمن كان اتصاله ضعيفاً.",
        "3. **اليوم الأول**: كيف يمرض الجسم، وقراءة الجهاز، والفرق بين الظل والشمس والفرن. نصف اليوم في مخبز.",
        "4. **اليوم الثاني**: ماذا نسأل، وماذا نكتب في المحضر، ومتى نوقف العمل. نصف اليوم في حقل أو موقع بناء.",
        "5. **بعد الدورة**: زيارتان ترافق فيهما المدرّبةُ المدرّبَ الجديد عن بعد، ثم زيارة من دونها.",
        "",
        "السند القانوني بسيط: المادة 13 من الاتفاقية رقم 81 تخوّل المفتش أن يأمر بتدابير نافذة فوراً عند وجود خطر داهم على صحة العمال أو سلامتهم. هذا ما لا يعرفه معظمهم، وهو أهم من الجهاز. وقد جمعت خطة الدرسين في [دليل المدرّب](document:heat-trainer-guide).",
      ].join("\n"),
    },
    {
      author: slots.cairoInspection,
      daysAgo: 12.7,
      language: "ar",
      text: "من جهة التفتيش: أرجو إضافة نصف ساعة عن صياغة المحضر. في الصيف الماضي أُلغيت أمام المحكمة مخالفتان صحيحتان لأن المفتش كتب «الجو حار جداً» ولم يكتب القراءة ولا الساعة ولا مكان الجهاز. عندي نموذج محضر من صفحة واحدة صمد مرتين.",
    },
    {
      author: slots.beirutOsh,
      daysAgo: 12.4,
      language: "ar",
      text: "أضيفت، وشكراً. أرسلي النموذج من فضلك بصيغة قابلة للتعديل؛ سنجعله التمرين الأخير: كل مشارك يحرر محضراً من قراءة حقيقية، ثم يدافع عنه أمام «محامٍ» يلعب دوره زميل.",
    },
    {
      author: slots.rabatFarms,
      daysAgo: 11.9,
      language: "ar",
      text: "وللحقول: لا تتركوا القياس عند حافة الطريق كما نفعل كلنا. داخل صف الطماطم المغطى وجدنا فرقاً يبلغ أربع درجات عن الممر. وإن كان بين الحضور من يتكلم الأمازيغية أو لهجة ريفية فليكن هو من يسأل العاملات؛ لا تقول المرأة لمفتش غريب إنها تمتنع عن الشرب كي لا تحتاج إلى دورة مياه.",
    },
    {
      author: slots.ammanCases,
      daysAgo: 11.2,
      language: "ar",
      text: "ملاحظة تقنية: حقل «قراءة المؤشر» موجود في نظام إدارة الملفات عندنا منذ الخريف، مع الساعة والموقع الجغرافي تلقائياً. إن أراد زملاؤنا في مصر نسخة من الحقول فهي ورقة إكسل واحدة، ولا حاجة إلى شراء شيء.",
    },
    {
      author: slots.oshLead,
      daysAgo: 10.6,
      language: "en",
      text: "Two practical offers from Geneva. I can find the fare for one trainer out of what is left of the regional workshop, provided that the request arrives this month. And please let the sixteen keep the instruments: a WBGT meter locked in a directorate’s safe reads 22 degrees all summer.",
    },
    {
      author: slots.cairoOsh,
      daysAgo: 9.3,
      language: "ar",
      text: "وافقت الوزارة على المواعيد، وعلى أن تبقى الأجهزة مع المدرّبين بعهدة شخصية. وصلنا حتى مساء أمس واحد وثلاثون مقطعاً، أطرفها لمفتش من أسوان يشرح لرب عمل أن «الثلاجة أيضاً تستريح». سأقبل الجواب الذي وضعته ليلى، وأعود بالأرقام بعد الزيارات الأولى.",
    },
    {
      author: slots.delhiInspection,
      daysAgo: 8.9,
      language: "en",
      text: "We have the same gap in Hindi. May we reuse the two half days in the field?",
    },
    {
      author: slots.beirutOsh,
      daysAgo: 8.6,
      language: "en",
      text: "Of course. Tell us which bakery question does not survive the translation.",
    },
  ],
};
