import type { SeedChecklist } from "./types";

/** What everybody does who begins, wherever they are. */
export const everybody: SeedChecklist = {
  title: {
    en: "Beginning at the organisation", fr: "Débuter dans l’organisation", es: "Empezar en la organización",
    ar: "بداية العمل في المنظمة", ru: "Начало работы в организации", zh: "入职之初",
  },
  steps: [
    {
      key: "supervisor", due: "day_one",
      text: {
        en: "Agree with your supervisor on three things for the first month", fr: "Convenir avec votre responsable de trois choses pour le premier mois",
        es: "Acordar con su supervisor tres cosas para el primer mes", ar: "الاتفاق مع رئيسكم المباشر على ثلاثة أمور للشهر الأول",
        ru: "Договориться с руководителем о трёх делах на первый месяц", zh: "与主管商定第一个月要做的三件事",
      },
      detail: {
        en: "Three, not ten: what you deliver, whom you meet, what you read. Write them down where both of you see them.",
        fr: "Trois, pas dix : ce que vous livrez, qui vous rencontrez, ce que vous lisez. Notez-les là où vous les voyez tous les deux.",
        es: "Tres, no diez: qué entrega, a quién conoce, qué lee. Anótelas donde ambos las vean.",
        ar: "ثلاثة لا عشرة: ما تنجزونه، ومن تلتقون به، وما تقرؤونه. دوّنوها حيث يراها كلاكما.",
        ru: "Три, а не десять: что вы сделаете, с кем встретитесь, что прочтёте. Запишите там, где это видят оба.",
        zh: "三件，而不是十件：要交付什么、要见谁、要读什么。写在双方都能看到的地方。",
      },
    },
    {
      key: "profile", due: "day_one", href: "/experts/{me}/edit",
      text: {
        en: "Write in your profile what you know and which languages you speak", fr: "Indiquer dans votre profil ce que vous connaissez et les langues que vous parlez",
        es: "Escribir en su perfil qué conoce y qué idiomas habla", ar: "كتابة ما تعرفونه واللغات التي تتحدثونها في ملفكم الشخصي",
        ru: "Указать в профиле, что вы знаете и на каких языках говорите", zh: "在个人资料中写明您了解的领域和会讲的语言",
      },
      detail: {
        en: "Five minutes. Colleagues find you by it, and the suggestions on this page come from it.",
        fr: "Cinq minutes. C’est ainsi que vos collègues vous trouvent, et les suggestions de cette page en proviennent.",
        es: "Cinco minutos. Así le encuentran sus colegas, y de ahí salen las sugerencias de esta página.",
        ar: "خمس دقائق. بها يجدكم زملاؤكم، ومنها تأتي اقتراحات هذه الصفحة.",
        ru: "Пять минут. По профилю вас находят коллеги, и из него берутся подсказки на этой странице.",
        zh: "只需五分钟。同事据此找到您，本页的建议也由此而来。",
      },
    },
    {
      key: "phone", due: "day_one",
      text: {
        en: "Save the number of your duty station’s security focal point in your phone", fr: "Enregistrer dans votre téléphone le numéro du point focal sécurité de votre lieu d’affectation",
        es: "Guardar en su teléfono el número del punto focal de seguridad de su lugar de destino", ar: "حفظ رقم منسق الأمن في مركز عملكم على هاتفكم",
        ru: "Сохранить в телефоне номер ответственного за безопасность вашего места службы", zh: "把工作地点安全协调员的电话存入手机",
      },
    },
    {
      key: "bsafe", due: "first_week",
      text: {
        en: "Finish the BSAFE course and send the certificate to your administrative assistant", fr: "Terminer le cours BSAFE et envoyer l’attestation à votre assistant administratif",
        es: "Terminar el curso BSAFE y enviar el certificado a su asistente administrativo", ar: "إنهاء دورة BSAFE وإرسال الشهادة إلى مساعدكم الإداري",
        ru: "Пройти курс BSAFE и отправить сертификат административному помощнику", zh: "完成 BSAFE 课程，并将证书发给行政助理",
      },
      detail: {
        en: "Without it no travel is authorised, not even within the country. It takes about two hours and can be interrupted.",
        fr: "Sans elle, aucun voyage n’est autorisé, même dans le pays. Comptez environ deux heures, en plusieurs fois si nécessaire.",
        es: "Sin él no se autoriza ningún viaje, ni siquiera dentro del país. Dura unas dos horas y puede interrumpirse.",
        ar: "من دونها لا يُؤذن بأي سفر ولو داخل البلد. تستغرق نحو ساعتين ويمكن تقسيمها.",
        ru: "Без него не разрешается ни одна поездка, даже по стране. Около двух часов, можно с перерывами.",
        zh: "没有证书就不能批准任何出差，包括国内出差。约需两小时，可分次完成。",
      },
    },
    {
      key: "join", due: "first_week", href: "/teams",
      text: {
        en: "Join the teams of your field", fr: "Rejoindre les équipes de votre domaine", es: "Unirse a los equipos de su campo",
        ar: "الانضمام إلى فرق مجالكم", ru: "Вступить в команды своей области", zh: "加入您所在领域的团队",
      },
      detail: {
        en: "Two or three are enough to begin with. You can leave any of them again.", fr: "Deux ou trois suffisent pour commencer. Vous pouvez en repartir quand vous voulez.",
        es: "Con dos o tres basta para empezar. Puede salir de cualquiera cuando quiera.", ar: "يكفي فريقان أو ثلاثة في البداية. ويمكنكم مغادرة أي منها.",
        ru: "Для начала хватит двух-трёх. Из любой можно выйти.", zh: "开始时两三个就够了，随时可以退出。",
      },
    },
    {
      key: "hello", due: "first_week", href: "/first-week#hello",
      text: {
        en: "Introduce yourself in one of them", fr: "Vous présenter dans l’une d’elles", es: "Presentarse en uno de ellos",
        ar: "التعريف بأنفسكم في أحدها", ru: "Представиться в одной из них", zh: "在其中一个团队作自我介绍",
      },
    },
    {
      key: "buddy", due: "first_week", href: "/first-week#buddy",
      text: {
        en: "Fix half an hour with your buddy", fr: "Fixer une demi-heure avec la personne qui vous accompagne", es: "Fijar media hora con su persona de referencia",
        ar: "تحديد موعد نصف ساعة مع زميلكم المرافق", ru: "Договориться с наставником о получасовом разговоре", zh: "与您的伙伴约半小时交谈",
      },
      detail: {
        en: "Ask who decides what, which meetings matter, and what they wish they had known.", fr: "Demandez qui décide de quoi, quelles réunions comptent et ce qu’il aurait fallu savoir plus tôt.",
        es: "Pregunte quién decide qué, qué reuniones importan y qué le habría gustado saber.", ar: "اسألوا عمن يقرر ماذا، وأي الاجتماعات مهمة، وما الذي كان يود معرفته.",
        ru: "Спросите, кто что решает, какие совещания важны и что хотелось бы знать заранее.", zh: "问问谁决定什么、哪些会议重要，以及他们当初希望知道什么。",
      },
    },
    {
      key: "guidance", due: "first_month", href: "/documents?kind=guidance",
      text: {
        en: "Read the guidance of your teams", fr: "Lire les orientations de vos équipes", es: "Leer las orientaciones de sus equipos",
        ar: "قراءة إرشادات فرقكم", ru: "Прочитать руководства своих команд", zh: "阅读各团队的指导文件",
      },
    },
    {
      key: "question", due: "first_month", href: "/",
      text: {
        en: "Ask one question, or answer one", fr: "Poser une question, ou répondre à une", es: "Hacer una pregunta, o responder a una",
        ar: "طرح سؤال أو الإجابة عن سؤال", ru: "Задать один вопрос или ответить на один", zh: "提一个问题，或回答一个问题",
      },
      detail: {
        en: "Newcomers see what the others no longer notice. The simple questions are read by many who did not dare.", fr: "Les nouveaux venus voient ce que les autres ne remarquent plus. Beaucoup lisent les questions simples qu’ils n’osaient pas poser.",
        es: "Quien llega ve lo que los demás ya no notan. Las preguntas sencillas las leen muchos que no se atrevían.", ar: "يرى القادم الجديد ما لم يعد غيره يلاحظه. والأسئلة البسيطة يقرؤها كثيرون لم يجرؤوا على طرحها.",
        ru: "Новичок видит то, чего другие уже не замечают. Простые вопросы читают многие, кто не решался спросить.", zh: "新人能看到别人已不再注意的事。简单的问题，许多不敢问的人都会去读。",
      },
    },
    {
      key: "missing", due: "first_month",
      text: {
        en: "Tell your supervisor what was missing on this list", fr: "Dire à votre responsable ce qui manquait sur cette liste", es: "Decir a su supervisor qué faltaba en esta lista",
        ar: "إخبار رئيسكم بما ينقص هذه القائمة", ru: "Сказать руководителю, чего не хватало в этом списке", zh: "告诉主管这份清单还缺什么",
      },
    },
  ],
};
