import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const trainersCourseSixLanguages: SeedThread = {
  key: "trainers-course-six-languages",
  team: "TT-SKILLS",
  kind: "announcement",
  title: "Cours de formateurs : même contenu, six langues, et chacun enseigne dans la sienne",
  language: "fr",
  tags: ["B1.2", "Q3"],
  messages: [
    {
      author: slots.turinSkills,
      daysAgo: 13.1,
      language: "fr",
      text: "Nouveauté de l’année prochaine : le cours de formation de formateurs s’ouvre en six langues **en même temps**. Les matinées ont lieu par groupe linguistique, les après-midi on enseigne dans sa langue à des gens qui ne la parlent pas, avec les mains, le tableau et la machine. Vingt-quatre places, quatre par langue. Candidature : une leçon filmée de cinq minutes, sans son. Si l’on comprend sans le son, vous êtes pris.",
    },
    {
      author: slots.lomeSkills,
      daysAgo: 12.8,
      language: "fr",
      text: "Sans le son ! Trois de mes maîtres artisans, qui n’auraient jamais osé un dossier écrit, sont déjà en train de filmer.",
    },
    {
      author: slots.cairoSkills,
      daysAgo: 12.3,
      language: "ar",
      text: "فكرة جميلة. عندي مدرّبة لحام من أسيوط تشرح بيديها أفضل من الكتاب. سؤالان: هل تُترجم المادة الصباحية كلها إلى العربية؟ وهل يُعتبر من حضر عن بعد بسبب التأشيرة مشاركاً كاملاً؟ في العام الماضي خسرنا ثلاثة أماكن من أربعة بسبب المواعيد القنصلية.",
    },
    {
      author: slots.turinSkills,
      daysAgo: 11.9,
      language: "fr",
      text: "Oui aux deux. Et comme les visas sont un vrai sujet, nous ouvrons les candidatures deux mois plus tôt que d’habitude, et l’attestation pour le consulat part le jour même de la sélection.",
    },
    {
      author: slots.dushanbeReturn,
      daysAgo: 11.4,
      language: "ru",
      text: "Подам заявку за мастера сварочной площадки из Бохтара: он говорит мало, а показывает замечательно. Нужен ли сертификат о языке?",
    },
    {
      author: slots.turinSkills,
      daysAgo: 11.2,
      language: "en",
      text: "No certificate of anything. Five minutes, no sound.",
    },
    {
      author: slots.bangkokSkills,
      daysAgo: 10.7,
      language: "zh",
      text: "第四个中文名额有人了吗？老挝边境的一位制冷师傅，普通话一般，手上功夫一流。",
    },
  ],
};
