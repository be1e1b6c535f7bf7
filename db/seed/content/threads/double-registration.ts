import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const doubleRegistration: SeedThread = {
  key: "double-registration",
  team: "TT-ACTUARY",
  kind: "discussion",
  title: "سجلّان لعامل واحد: كيف نطهّر القاعدة قبل أن نحسب؟",
  language: "ar",
  tags: ["D11", "D11.1", "D2"],
  messages: [
    {
      author: slots.beirutActuary,
      daysAgo: 27.7,
      language: "ar",
      text: "طلبت مؤسسة ضمان في المنطقة تقييماً اكتوارياً، وأول ما وجدناه أن عدد المؤمن عليهم يفوق عدد العاملين بأجر في البلد. السبب معروف لمن عمل في هذه القواعد: رقم جديد كلما غيّر العامل صاحب عمله، واسم يُكتب بأربع طرق. قبل أي معادلة، كيف تزيلون التكرار من غير أن تمحوا أشخاصاً حقيقيين؟",
    },
    {
      author: slots.kuwaitProtection,
      daysAgo: 27.3,
      language: "ar",
      text: "لا تمحوا شيئاً. نضيف عموداً «مجموعة محتملة» ونترك السجلات كما هي، ثم نحسب مرتين، بالدمج ومن دونه. إن تغيّر المعدل أقل من عُشر نقطة فلا تضيّعوا شهراً في التطهير. عندنا تغيّر بمقدار نقطة كاملة، فأضعنا الشهر راضين.",
    },
    {
      author: slots.cairoProtection,
      daysAgo: 26.8,
      language: "ar",
      text: "والاسم وحده لا يكفي: «محمد أحمد محمد» عندنا أحد عشر ألفاً. نجمع تاريخ الميلاد واسم الأم والمحافظة. اسم الأم أنفع ما وجدناه، ولأنه حساس لا يخرج من خادم المؤسسة؛ نرسل إليهم برنامج المطابقة، ولا يرسلون إلينا الأسماء.",
    },
    {
      author: slots.genevaMortality,
      daysAgo: 26.2,
      language: "en",
      text: "That is good practice and I would make it a condition: the code travels, the names stay. One more check that costs nothing is to look at the *ages at first registration*. A bulge at 40 means second numbers, not late starters.",
    },
    {
      author: slots.beirutActuary,
      daysAgo: 25.4,
      language: "ar",
      text: "جرّبنا فحص العمر فظهر الانتفاخ كما قالت جنفياف: عند الثامنة والثلاثين تماماً، أي سنة تعديل القانون. بعد المطابقة هبط عدد المؤمن عليهم النشطين 17 في المائة، وارتفع متوسط مدة الاشتراك من ست سنوات إلى تسع. وهذا ما سيغيّر كل شيء في الإسقاطات، لأن من ظنناهم «عابرين» سيستحقون معاشاً كاملاً.",
    },
    {
      author: slots.kuwaitProtection,
      daysAgo: 24.9,
      language: "ar",
      text: "إذن الخبر السيئ اكتوارياً خبر طيب للناس. أرجو أن تُكتب هذه الجملة في مقدمة التقرير كي لا تُعرض المطابقة على المجلس بوصفها «خسارة».",
    },
    {
      author: slots.beirutActuary,
      daysAgo: 24.1,
      language: "ar",
      text: "كُتبت بحروفها تقريباً. وسأعدّ ورقة قصيرة عن خطوات المطابقة لمن يبدأ الآن. مَن يراجعها معي من ناحية حماية البيانات؟",
    },
  ],
};
