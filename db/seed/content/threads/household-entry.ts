import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const householdEntry: SeedThread = {
  key: "household-entry",
  team: "TT-LABINSP",
  kind: "question",
  title: "التفتيش على العمل المنزلي: كيف ندخل البيت دون أن ننتهك حرمته؟",
  language: "ar",
  tags: ["F1", "J5"],
  messages: [
    {
      author: slots.beirutInspection,
      daysAgo: 26.64,
      language: "ar",
      text: "وردنا طلب مشورة من وزارة عمل تُعدّ لائحة تنفيذية للعمل المنزلي. نص المسودة يشترط إذناً قضائياً لكل زيارة، والقاضي يحتاج عادةً إلى عشرة أيام، فتضيع الشكوى وتُنقل العاملة أو تُرحَّل قبل ذلك. في المقابل ترفض لجنة العدل في البرلمان أي دخول بلا إذن. المادة 17 من الاتفاقية رقم 189 تطلب تحديد شروط الدخول إلى مسكن الأسرة «مع احترام الخصوصية». هل لدى أحدكم صيغة وسط جُرِّبت فعلاً؟",
    },
    {
      author: slots.cairoInspection,
      daysAgo: 26.2,
      language: "ar",
      text: "عندنا لم ينجح الإذن القضائي ولا الدخول المباشر، وما نجح هو نقل التفتيش إلى خارج البيت في المرحلة الأولى: يُستدعى صاحب العمل إلى مكتب التفتيش ومعه العقد وما يثبت دفع الأجر، وتُستمع العاملة على انفراد في المكتب نفسه وبحضور مترجمة. من أصل 140 شكوى سُوّيت 97 بهذه الطريقة خلال 12 يوماً. لكن هناك شرط لا غنى عنه: أن يُلزم القانون صاحب العمل بالحضور مع العاملة وإلا عُدّ ذلك امتناعاً عن التفتيش.",
    },
    {
      author: slots.limaInspection,
      daysAgo: 25.71,
      language: "en",
      text: "From the region that has ratified C189 most widely: three entry doors exist side by side, and laws that offer only one tend to fail. (1) Consent of a household member, recorded in writing. (2) A judge on call, who answers in 24 hours on a one-page form; that matters more than the word “judicial”. (3) Immediate entry together with the police when there are signs of a crime. Most cases never need 2 or 3, provided the office interview your Cairo colleague describes is compulsory.",
    },
    {
      author: slots.beirutInspection,
      daysAgo: 25.33,
      language: "ar",
      text: "فكرة القاضي المناوب مهمة، وسنقترحها بنموذج من صفحة واحدة. يبقى سؤالان. الأول: من يُعدّ «من أهل البيت» لإعطاء الموافقة؟ هل تكفي موافقة العاملة نفسها وهي مقيمة فيه؟ والثاني: كيف نتجنب أن يتحول الاستدعاء إلى عقاب للعاملة، فقد شهدنا حالتين أُنهي فيهما العقد في اليوم التالي للاستدعاء. نحتاج إلى نص يحميها في الفترة بين الشكوى والقرار.",
    },
    {
      author: slots.inspectionCoordinator,
      daysAgo: 24.58,
      language: "fr",
      answer: true,
      text: [
        "Je réponds en français, faute de mieux. Trois éléments que nous avons vus passer le contrôle constitutionnel :",
        "",
        "- **consentement** : celui du titulaire du logement ; l’accord de la travailleuse suffit pour *sa* chambre et ses effets personnels, pas pour le reste ;",
        "- **juge d’astreinte** : silence de 48 h = refus motivé par écrit, ce qui a suffi à faire répondre ;",
        "- **protection** : présomption de représailles pour toute rupture dans les 90 jours suivant une plainte, et hébergement provisoire sans perte du droit au séjour.",
        "",
        "Sans le troisième, les deux premiers restent lettre morte. Je vous transmets les textes par le dossier de l’équipe.",
      ].join("\n"),
    },
    {
      author: slots.ammanCases,
      daysAgo: 22.87,
      language: "ar",
      text: "إضافة عملية من جهة تسجيل القضايا: أنشأنا رمزاً خاصاً للشكاوى المنزلية يُخفي العنوان واسم العاملة عن غير المفتش المكلَّف، ويُرسَل الاستدعاء إلى صاحب العمل بصيغة «مراجعة دورية للعقد» لا بصيغة شكوى. ولكي لا تكون العبارة كاذبة، نرسل فعلاً عدداً من الاستدعاءات الدورية المختارة عشوائياً كل شهر، نحو 30 استدعاء. منذ ذلك الحين لم يعد أحد يعرف أيها جاء بناءً على شكوى، وانخفضت حالات إنهاء العقد بعد الاستدعاء إلى حالة واحدة.",
    },
    {
      author: slots.beirutInspection,
      daysAgo: 20.05,
      language: "ar",
      text: "اعتمدت اللجنة صيغة تجمع ما ورد هنا: مقابلة إلزامية في المكتب، وموافقة مكتوبة، وقاضٍ مناوب يجيب خلال 48 ساعة، وقرينة انتقام لمدة 90 يوماً. عارض ممثل أصحاب العمل قرينة الانتقام ثم قبلها بعد خفضها إلى 60 يوماً، وطلب ممثل العمال أن يشمل الإيواء أطفال العاملة أيضاً. سأرفع النص النهائي بالعربية مع ترجمة غير رسمية، وأرجو ممن لديه أرقام عن كلفة الإيواء المؤقت أن يشاركنا بها.",
    },
  ],
};
