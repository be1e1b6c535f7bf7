import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const changeOfEmployer: SeedThread = {
  key: "change-of-employer",
  team: "TT-MIGRATION",
  kind: "discussion",
  title: "حرية تغيير صاحب العمل: ماذا حدث فعلاً بعد إلغاء شرط الموافقة؟",
  language: "ar",
  tags: ["L3", "J5", "L1"],
  messages: [
    {
      author: slots.beirutMigration,
      daysAgo: 34.1,
      language: "ar",
      text: "ألغت عدة بلدان شرط موافقة صاحب العمل على انتقال العامل، كلّها أو بعضها، والنصوص منشورة. ما لا نعرفه هو ما يحدث بعد النشر. سألتُ اثنين وستين عاملاً وعاملة في ثلاثة ملاجئ ومراكز شكاوى: ثمانية فقط حاولوا الانتقال، ونجح ثلاثة. ماذا ترون في أماكنكم؟ وأين تقع العقبة الأولى: في القانون، أم في المنصة الإلكترونية، أم في جيب العامل؟",
    },
    {
      author: slots.kuwaitProtection,
      daysAgo: 33.7,
      language: "ar",
      text: "من زاوية التأمينات: العقبة عندنا في المنصة. طلب الانتقال يحتاج إلى رمز يُرسل إلى هاتف مسجّل باسم صاحب العمل السابق. ليست موافقة، ولكن لا يمر شيء من دونها. اكتشفنا ذلك بالصدفة حين جرّبنا الطلب بأنفسنا مع عامل من البداية إلى النهاية، وهو ما أنصح به كل من يقيّم إصلاحاً: قدِّم الطلب بنفسك.",
    },
    {
      author: slots.kathmanduRecruitment,
      daysAgo: 33.2,
      language: "en",
      text: "From the country of origin: the first obstacle is a debt. A returnee told me, “I could leave the employer, not the loan.” Someone who still owes eleven months of instalments will not risk two weeks without pay between jobs, whatever the law says. So I now ask two questions together: may you change, and can you afford the gap?",
    },
    {
      author: slots.beirutInspection,
      daysAgo: 32.5,
      language: "ar",
      text: "ومن زاوية التفتيش هناك عقبة ثالثة: بلاغ التغيّب. ما دام بإمكان صاحب العمل أن يبلّغ عن عامله «متغيباً» بنقرة واحدة، فالنص الجديد يفقد معناه؛ نصف من حاولوا الانتقال بُلِّغ عنهم في الأسبوع نفسه. في أحد البلدان صار البلاغ لا يُقبل إلا بعد أن يثبت صاحب العمل أنه دفع أجر آخر شهرين، فهبط عدد البلاغات إلى الثلث في فصل واحد، وفق ما قاله لي رئيس القسم.",
    },
    {
      author: slots.migrationLead,
      daysAgo: 31.8,
      language: "en",
      text: "That condition, wages paid first, is the most interesting thing I have read this month. Do we have it in writing? If the text is public I would like to set it beside the general principles and operational guidelines for fair recruitment, which ask that workers be free to leave and that no one keep their documents.",
    },
    {
      author: slots.beirutInspection,
      daysAgo: 31.4,
      language: "ar",
      text: "النص منشور في الجريدة الرسمية وسأرفقه في الوثيقة. أما العدد فهو تقدير شفهي، فلا تقتبسوه.",
    },
    {
      author: slots.beirutMigration,
      daysAgo: 30.6,
      language: "ar",
      text: [
        "جمعتُ ما كتبتموه في جدول صغير يصلح لأي تقييم:",
        "",
        "| المرحلة | السؤال | من يجيب |",
        "|---|---|---|",
        "| العلم | هل يعرف العامل أن له هذا الحق؟ | العامل، بلغته |",
        "| الكلفة | كم أسبوعاً يستطيع العيش بلا أجر؟ | العامل وأسرته |",
        "| الطلب | ما الخطوات، وأين تتوقف؟ | من جرّبها بنفسه |",
        "| الانتقام | هل قُدّم بلاغ تغيّب؟ متى؟ | سجل الوزارة |",
        "| النتيجة | أين هو بعد ستة أشهر؟ | مكالمة هاتفية |",
        "",
        "لا يحتاج إلى مسح كبير: ثلاثون شخصاً يكفون لمعرفة أين يتعطّل الأمر.",
      ].join("\n"),
    },
    {
      author: slots.colomboMigration,
      daysAgo: 29.9,
      language: "en",
      text: "Please add a line for domestic workers. In our follow-up calls not one of nineteen had ever been told that the reform includes, or excludes, them. The employers did not know either.",
    },
    {
      author: slots.beirutOsh,
      daysAgo: 29.3,
      language: "ar",
      text: "وأضيف بُعداً صحياً: في أعمال البناء يطلب الانتقال من يخاف على صحته أكثر ممن يريد أجراً أعلى. ثلاثة من الذين قابلتهم تركوا العمل بعد إغماء في الحر. إذا اعتبرنا ذلك «ابتعاداً عن وضع خطِر» بالمعنى الوارد في المادة 13 من الاتفاقية رقم 155، فلا يجوز أن يُعامل معاملة المتغيّب. هذا سطر واحد في التعليمات، وقد يغيّر مصير كثيرين.",
    },
    {
      author: slots.beirutMigration,
      daysAgo: 28.5,
      language: "ar",
      text: "سطر ثمين، وسأقترحه الأسبوع المقبل على لجنة الصياغة. أما عاملات المنازل فالصراحة واجبة: في نصّين من ثلاثة هنّ مستثنيات، ولا ينبغي أن يُقال في أي عرض إن «نظام الكفالة انتهى» من دون هذا الاستدراك. وسأرسل الجدول بالإنكليزية أيضاً إلى كاتماندو وكولومبو كي نسأل الأسئلة نفسها في طرفي الطريق.",
    },
    {
      author: slots.ammanCases,
      daysAgo: 28.0,
      language: "ar",
      text: "هل يمكن إرسال الجدول بصيغة تُدخَل في نظام الشكاوى عندنا؟ خمسة حقول لا أكثر.",
    },
    {
      author: slots.kathmanduRecruitment,
      daysAgo: 17.2,
      language: "en",
      text: "Thirty calls done on our side with the table. The step that stops people here is the second: median savings after remittance were nine days of food. Only four had heard of the right at all, and all four from a cousin, none from an agency or an embassy. I have written up how we asked, including what went wrong in the first ten calls.",
    },
    {
      author: slots.migrationLead,
      daysAgo: 16.6,
      language: "en",
      text: "Then the orientation before departure is the place to begin, and it costs a page. Sarita, Maryam: shall we write that page together, in Nepali and Arabic, and test it with ten people before anybody prints it?",
    },
    {
      author: slots.beirutMigration,
      daysAgo: 14.2,
      language: "ar",
      text: "صارت الأسئلة الخمسة دليلين لا ترجمتين: [النص العربي](document:change-employer-five-questions-ar) لبلدان المقصد، و[النص الإنكليزي](document:change-employer-five-questions-en) كتبته ساريتا من طرف الطريق الآخر. اقرؤوا ما كتبَته عن المكالمات العشر الأولى؛ تعلّمتُ منه أكثر مما علّمت.",
    },
  ],
};
