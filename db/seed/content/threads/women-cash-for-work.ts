import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const womenCashForWork: SeedThread = {
  key: "women-cash-for-work",
  team: "CT-FRAGILE",
  kind: "discussion",
  title: "النقد مقابل العمل: حين نقول «نصف الأماكن للنساء» ولا يأتي إلا عدد قليل",
  language: "ar",
  tags: ["P1", "A5.1", "K1"],
  messages: [
    {
      author: slots.sanaaRecovery,
      daysAgo: 203.6,
      language: "ar",
      text: "كتبنا في كل مشروع أن نصف فرص العمل للنساء. في الجولة الأخيرة خصصنا 240 مكاناً فجاءت 61 امرأة، وبعد أسبوعين بقيت 34. يقول الرجال في اللجنة: «عرضنا ولم يأتين». قابلتُ مع زميلتين تسعاً وعشرين امرأة ممن لم يأتين أو تركن. قبل أن أكتب ما سمعناه أودّ أن أسألكم: ماذا تتوقعون أن يكون السبب الأول؟",
    },
    {
      author: slots.baghdadRecovery,
      daysAgo: 203.2,
      language: "ar",
      text: "أراهن على الطريق. في الأنبار كان موقع العمل على بعد أربعين دقيقة سيراً، ولا امرأة تمشيها وحدها فجراً.",
    },
    {
      author: slots.beirutCrisis,
      daysAgo: 202.9,
      language: "ar",
      text: "أراهن على الأطفال: من يبقى معهم؟",
    },
    {
      author: slots.jubaWorks,
      daysAgo: 202.3,
      language: "en",
      text: "I would have said the latrine. In Bor the share of women rose from 18 to 44 per cent in the week in which we dug two with doors. Nobody had ever put it on a form.",
    },
    {
      author: slots.sanaaRecovery,
      daysAgo: 201.5,
      language: "ar",
      text: [
        "كلكم أصبتم، وليس أيٌّ منها الأول. الترتيب بحسب عدد من ذكرنه:",
        "",
        "| السبب | من 29 |",
        "|---|---:|",
        "| نوع العمل «ليس عملنا» والناس يرون | 17 |",
        "| لا مكان للأطفال | 14 |",
        "| لا دورة مياه | 12 |",
        "| الطريق | 9 |",
        "| الأجر يستلمه الزوج عند الصرّاف | 8 |",
        "| لم يُسأل أحد منهن عن رأيه | 6 |",
        "",
        "قالت لي إحداهن: «حمل الحجارة على مرأى من السوق فضيحة، أما حمل الماء كل يوم فلا يراه أحد». فالمسألة ليست القوة، بل العلن.",
      ].join("\n"),
    },
    {
      author: slots.banguiWorks,
      daysAgo: 200.8,
      language: "fr",
      text: "Le deuxième et le cinquième motif ont une solution simple chez nous, le premier non. La garderie sur chantier, tenue par deux ouvrières payées au même tarif, a changé la composition des équipes en dix jours. Pour la paie, un compte mobile au nom de la femme, et la carte SIM remise devant trois femmes du comité. Pour le regard du marché, nous avons laissé les femmes choisir l’ouvrage : elles ont pris la pépinière et le captage de la source.",
    },
    {
      author: slots.baghdadRecovery,
      daysAgo: 200.1,
      language: "ar",
      text: "ترك الاختيار لهن هو بيت القصيد. جرّبناه في الموصل: اخترن ترميم مدرسة البنات من الداخل، طلاءً وكهرباء خفيفة، وتدرّبن على أعمال الكهرباء أسبوعين. صار العمل خلف جدار، وبأجر أعلى من الحجارة.",
    },
    {
      author: slots.sanaaRecovery,
      daysAgo: 188.4,
      language: "ar",
      text: "أعدنا الجولة: أعمال تختارها النساء، وحضانة بعاملتين، ودورتا مياه، ودفع باسم المرأة. جاءت 118 امرأة من 240 مكاناً وبقيت 109 حتى النهاية. لم نبلغ النصف، لكن اللجنة لم تعد تقول «عرضنا ولم يأتين». وتكاليف الحضانة وما معها ستة في المائة من الأجور، وأنا أسجّل الرقم لأن أول سؤال سيكون عنه.",
    },
    {
      author: slots.fragileLead,
      daysAgo: 187.9,
      language: "en",
      text: "Six per cent for a workforce that stays. I will quote this at the next appraisal, with your table, in Arabic first.",
    },
  ],
};
