import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const standby72Hours: SeedThread = {
  key: "standby-72-hours",
  team: "CT-FRAGILE",
  kind: "question",
  title: "Earthquake: who can be on a plane within 72 hours, and who must say yes first?",
  language: "en",
  tags: ["P2", "P4", "P6"],
  messages: [
    {
      author: slots.fragileLead,
      daysAgo: 8.9,
      language: "en",
      text: "A shallow 7.1 struck at 03:40 local time; the resident coordinator has asked agencies to name people for a joint assessment by tomorrow noon. We need two for labour-market and livelihoods questions, one of them an Arabic or Russian speaker, on site within 72 hours for fourteen days. Please answer here with: available or not, security training valid until, visa needed, who releases you. “Not me” is a useful answer too, it saves a call.",
    },
    {
      author: slots.beirutCrisis,
      daysAgo: 8.85,
      language: "en",
      text: "Available from tomorrow evening. Security training valid for another 14 months, visa on arrival. Rania covers my two calls. My director has said yes on the phone and will write tonight.",
    },
    {
      author: slots.sanJoseCrisis,
      daysAgo: 8.8,
      language: "es",
      text: "Disponible, pero no en 72 horas: dieciséis de viaje y una visa que exige presentarse en persona. Puedo hacer desde aquí la línea de base con la encuesta de hogares, como en el huracán, y tenerla lista antes de que aterrice el primer equipo. Formación de seguridad vigente.",
    },
    {
      author: slots.fragileSecurity,
      daysAgo: 8.75,
      language: "fr",
      text: [
        "Trois rappels avant que les valises se ferment, parce qu’à chaque séisme nous les redécouvrons.",
        "",
        "- Personne ne part sans autorisation de sécurité enregistrée : une promesse du bureau de pays n’en est pas une.",
        "- Les répliques durent des semaines. Pas d’hébergement au-dessus du deuxième étage, et l’évaluation du bâtiment doit être écrite.",
        "- La personne qui part laisse ici deux numéros : un proche, et un collègue qui a le droit de la rappeler.",
        "",
        "La liste de garde et les contacts hors heures sont dans la [note d’astreinte](document:standby-72-hours-note) ; elle sert à cela.",
      ].join("\n"),
    },
    {
      author: slots.ankaraRefugees,
      daysAgo: 8.7,
      language: "en",
      text: "I went through this three years ago from the other side of the table. Send people who can stay fourteen days, not three who rotate. The municipal officials who matter have lost family; they will explain the town once, not three times.",
    },
    {
      author: slots.kyivCoordinator,
      daysAgo: 8.65,
      language: "en",
      text: "Not me, the border crossing alone takes two days. But I can take over the Russian-language calls with ministries remotely in the mornings, and I have interpreters who know our vocabulary.",
    },
    {
      author: slots.moscowOsh,
      daysAgo: 8.6,
      language: "ru",
      text: "Могу выехать: виза не нужна, подготовка по безопасности действительна до осени. Но честно: я специалист по охране труда, а не по рынку труда. Если группе нужен человек на разбор завалов, асбест и безопасность временных убежищ, это я. Если нужна оценка занятости, берите Фатиму, а меня оставьте на связи.",
    },
    {
      author: slots.fragileLead,
      daysAgo: 8.5,
      language: "en",
      text: "That is precisely the second profile. Debris is half of the first month’s work and nobody has mentioned dust. Sergey, who releases you?",
    },
    {
      author: slots.moscowOsh,
      daysAgo: 8.45,
      language: "ru",
      text: "Директор бюро в Москве. Он в отпуске, за него заместитель, письмо уже у него.",
    },
    {
      author: slots.dakarDirector,
      daysAgo: 8.4,
      language: "fr",
      text: "Vu de Dakar : je n’ai personne avec le profil, mais je prends la relève de Fatima sur l’atelier de jeudi si cela aide à la libérer. C’est le genre de service qui se rend vite ou pas du tout.",
    },
    {
      author: slots.fragileLead,
      daysAgo: 8.2,
      language: "en",
      text: "Decided, 14:10 Geneva time. **Fatima** leads on employment and livelihoods, **Sergey** on safe debris work. Óscar builds the baseline from San José, Olena takes the Russian-language calls, Geneva handles tickets and the headquarters’ desk until 23:00. If either authorisation is refused, the fallback is a remote assessment with the national statistics office; nobody improvises a third name.",
    },
    {
      author: slots.beirutCrisis,
      daysAgo: 7.1,
      language: "en",
      text: "Landed. Authorisation came four hours before boarding. Airport works, the road is open until dusk. The hotel was assessed this morning and has a paper with a stamp; we are on the first floor.",
    },
    {
      author: slots.beirutCrisis,
      daysAgo: 5.9,
      language: "ar",
      text: "أول ملاحظات من الميدان، بالعربية لأن فريق البلدية يقرأ هنا معي. السوق المركزي واقف لكنه مغلق: لا أحد يجرؤ على فتح محله قبل أن يفحصه مهندس، وعدد المهندسين أحد عشر لثلاثة آلاف محل. رأينا أطفالاً في الثانية عشرة يجمعون الحديد من الركام لقاء أجر بالكيلو. وأكثر ما يسأل عنه الناس ليس المال، بل ورقة تثبت أنهم كانوا يعملون. أقترح أن نبدأ بثلاثة: فرق فحص سريع يرافقها طلاب هندسة، ونقطة تسجيل للعمال في السوق، ومنع شراء الحديد من الأطفال بقرار من البلدية.",
    },
    {
      author: slots.sanJoseCrisis,
      daysAgo: 5.6,
      language: "es",
      text: "Línea de base lista: 214 000 personas ocupadas en los nueve distritos más sacudidos, la mitad en comercio y talleres pequeños, casi todas sin seguridad social. Es una estimación mía sobre una encuesta de hace dos años; úsenla como «orden de magnitud». Lo del mercado cambia mi cuadro: si está en pie pero cerrado, la interrupción puede durar días y no meses. ¿Puedo tener la lista de calles?",
    },
    {
      author: slots.moscowOsh,
      daysAgo: 5.2,
      language: "ru",
      text: "По завалам. Работают голыми руками, респираторов нет, в старых домах листы, очень похожие на асбестоцементные. Сегодня договорились с комендантом о трёх правилах: сначала пролить водой, листы не ломать и складывать отдельно, детей и беременных на площадку не пускать. Плакат из четырёх картинок нарисовал местный учитель черчения за полчаса; он лучше всех наших.",
    },
    {
      author: slots.genevaRights,
      daysAgo: 4.8,
      language: "en",
      text: "On the scrap iron: this is child labour that will outlive the emergency if buyers get used to the price. The Worst Forms of Child Labour Convention, 1999 (No. 182) applies in a disaster as on any other day, and Recommendation No. 205 asks for particular attention to children in the response. Fatima’s municipal order is right; add where the children go instead, or it will only move the buyers one street on.",
    },
    {
      author: slots.fragileSecurity,
      daysAgo: 3.1,
      language: "fr",
      text: "Point de contact quotidien tenu onze fois sur onze, merci. Une remarque pour la suite : les deux collègues travaillent quinze heures par jour et le disent avec fierté. Je demande une demi-journée de repos obligatoire, dès dimanche. Ce n’est pas une faveur, c’est la même règle que pour les conducteurs.",
    },
    {
      author: slots.fragileLead,
      daysAgo: 0.9,
      language: "en",
      text: "Closing note before they return on Thursday. From request to two people on the ground: 61 hours. What worked: four people who said *no* quickly and offered something else. What did not: three of us looked for the same duty phone number in old mails. The number now stands in one place, with a name for every week, and I will ask each person on the list to confirm it once a quarter. Sergey’s debris sheet and Fatima’s market registration form are being written up; comments on [lessons from four earthquakes](document:lessons-earthquakes) until Friday.",
    },
  ],
};
