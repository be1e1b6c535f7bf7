import type { OfficePeople } from "./quiet-person";

/** Europe and Central Asia. */
export const europe: OfficePeople = {
  "RO-EUROPE": [
    { name: "Ilinca Dvořák", family: "Dvořák", from: "RO", is: "director", title: "Regional Director for Europe and Central Asia", knows: "R1 R3 I2 P1", years: 23, teams: "CT-UNCT",
      about: "Fifty-one members, one war, many elections. I speak for the region in Geneva and for Geneva in the region, and try not to mix them up." },
    { name: "Anna Sokolova", native: "Анна Соколова", from: "KG", works: "ru", is: "other", title: "Руководитель отдела регионального планирования", knows: "R4 R1 Q4", years: 14, teams: "CF-PROG",
      about: "Свожу планы семнадцати стран в одну таблицу и вычёркиваю из неё лишнее. Прошу коллег присылать не описание работы, а то, что после неё осталось." },
    { name: "Aino Jónsdóttir", from: "IS", is: "communication", title: "Communication Officer", knows: "Q9", years: 8,
      about: "Newsletter, press and a podcast recorded in stairwells. I prefer verbs." },
    { name: "David Levi", native: "דוד לוי", from: "IL", title: "Regional Labour Economist", knows: "M5 A6 J2", years: 13,
      about: "Convergence, minimum wages, the labour market of a country at war. I write three pages with one chart and stop." },
  ],
  "DWTCO-BUDAPEST": [
    { name: "Nagy László", family: "Nagy", from: "HU", is: "director", title: "Director, DWT/CO–Budapest", knows: "R1 I2 A1 R3", years: 20, teams: "CT-UNCT CT-FRAGILE",
      about: "Nine countries on their way into the Union and one under fire. Specialists' calendars hang on the wall by my door; look before you knock." },
    { name: "Wojciech Łuczak", from: "PL", is: "employers", title: "Senior Specialist, Employers' Activities", knows: "I4 C3 I4.1", years: 13,
      about: "Small federations, large neighbours. I help employers to read a draft directive before it reads them." },
    { name: "Jelena Đorđević", native: "Јелена Ђорђевић", from: "RS", is: "workers", title: "Senior Specialist, Workers' Activities", knows: "I3 I1 E7", years: 14,
      about: "Metalworker's daughter, lawyer, organiser of night-shift meetings. A union that cannot explain its own statute gets a weekend with me." },
    { name: "Andrei Ionescu", from: "RO", title: "Employment and Labour Market Specialist", knows: "A4 A3 A2.1", years: 12,
      about: "Youth guarantees for the Western Balkans, with the queues they produced. I time each step with the counsellors' consent." },
    { name: "Jiří Dvořák", from: "CZ", title: "Social Protection Specialist", knows: "D3 D9 D2.1", years: 14,
      about: "Pension reforms, reversed and re-reformed. I keep the microsimulation small enough to run on the ministry's own laptop." },
    { name: "Eliška Žižka", family: "Žižka", from: "CZ", title: "International Labour Standards and Labour Law Specialist", knows: "G4 G H4", years: 11,
      about: "Labour codes of nine countries in nine colours on one shelf. Accession questions I answer with a table and a phone call." },
  ],
  "DWTCO-MOSCOW": [
    { name: "Olga Lebedeva", native: "Ольга Лебедева", from: "RU", is: "director", title: "Директор Группы технической поддержки и Бюро МОТ в Москве", knows: "R1 I2 A1 R3", years: 21, teams: "CT-UNCT",
      about: "Девять стран и восемь специалистов. Отпускаю людей в другие регионы, если вижу, чему они там научатся и кто их на это время заменит." },
    { name: "Nikolay Belov", native: "Николай Белов", from: "BY", is: "employers", title: "Старший специалист по деятельности в интересах работодателей", knows: "I4 I4.1 C1", years: 13,
      about: "Объединения работодателей от Минска до Душанбе. Сначала спрашиваю, сколько членов платит взносы, и только потом говорю о стратегии." },
    { name: "Svetlana Morozova", native: "Светлана Морозова", from: "RU", is: "workers", title: "Старший специалист по деятельности в интересах трудящихся", knows: "I3 I3.1 H3", years: 15,
      about: "Профсоюзное образование без президиума: круг стульев и настоящий коллективный договор на столе. О поездках прошу предупреждать за месяц." },
    { name: "Aleksey Vasilyev", native: "Алексей Васильев", from: "RU", title: "Специалист по занятости и профессиональным навыкам", knows: "A4 B3 B1", years: 12,
      about: "Службы занятости, прогнозы потребности в кадрах, колледжи при заводах. Люблю цифры, за которыми стоит конкретная вакансия." },
  ],
  "NC-TIRANA": [
    { name: "Arben Hoxha", title: "National Coordinator, Albania", knows: "R3 A4 I2", years: 9, teams: "CT-UNCT",
      about: "A country of half-empty villages and full buses to Germany. Employment offices, social dialogue, and a good map of who is related to whom." },
  ],
  "NC-SARAJEVO": [
    { name: "Milica Jovanović", native: "Милица Јовановић", title: "National Coordinator, Bosnia and Herzegovina", knows: "R3 A8 I2", years: 10, teams: "CT-UNCT",
      about: "Two entities, one district, ten cantons. I attend everything once and remember who was absent." },
  ],
  "NC-SKOPJE": [
    { name: "Nikola Petrović", native: "Никола Петровиќ", title: "National Coordinator, North Macedonia", knows: "R3 O1 I2", years: 8,
      about: "Informal work, minimum wage talks, an economic and social council that finally has its own budget line." },
  ],
  "NC-CHISINAU": [
    { name: "Ilinca Rusu", title: "National Coordinator, Republic of Moldova", knows: "R3 F1.3 E1", years: 9, teams: "CT-UNCT",
      about: "Undeclared work, wine harvests, refugees at the northern border. I interpret between Romanian, Russian and the language of project documents." },
  ],
  "NC-BELGRADE": [
    { name: "Miloš Đorđević", native: "Милош Ђорђевић", title: "National Coordinator, Serbia", knows: "R3 A2 O3.1", years: 10,
      about: "Youth, lithium and the transition nobody has costed yet. I keep the minutes, including the jokes." },
  ],
  "NC-KYIV": [
    { name: "Taras Hrytsenko", native: "Тарас Гриценко", is: "project", title: "Project Coordinator, Safe Reconstruction and Labour Inspection", knows: "E5 F1 P2", years: 8, teams: "CT-FRAGILE",
      about: "Debris, scaffolds, unexploded things. We train foremen in a shelter with good light and bad coffee." },
  ],
  "NC-TBILISI": [
    { name: "Giorgi Kapanadze", native: "გიორგი კაპანაძე", title: "National Coordinator, Georgia", knows: "R3 F1 G4", years: 9, teams: "CT-UNCT",
      about: "An inspectorate rebuilt from nothing in six years; I carried some of the chairs. Ask me about mines, mediators and good bread." },
  ],
  "NC-YEREVAN": [
    { name: "Tigran Petrosyan", native: "Տիգրան Պետրոսյան", works: "ru", is: "project", title: "Специалист проекта по занятости молодёжи", knows: "A2.1 A4.2 B3", years: 5,
      about: "Работаю с центрами карьеры в пяти марзах. Главный вопрос выпускников не «где», а «к кому обратиться», поэтому составляю списки людей, а не вакансий." },
  ],
  "NC-BAKU": [
    { name: "Elçin Əliyev", works: "ru", title: "Национальный координатор в Азербайджане", knows: "R3 D5 A3", years: 9,
      about: "Страхование от безработицы, программы самозанятости, хлопок. Готовлю приезд специалистов так, чтобы первая встреча была с теми, кто потом будет это делать." },
  ],
  "NC-ASTANA": [
    { name: "Gulnara Akhmetova", native: "Гүлнара Ахметова", works: "ru", is: "project", title: "Специалист проекта по социальному диалогу", knows: "I2 F3 N4", years: 7,
      about: "Трудовые споры на западе страны, примирительные комиссии, отраслевые соглашения. Прежде чем учить посредников, прошу их рассказать о своём последнем провале." },
  ],
  "PO-TASHKENT": [
    { name: "Otabek Karimov", native: "Отабек Каримов", works: "ru", title: "Главный технический советник, мониторинг сбора хлопка", knows: "H2 H1 I3", years: 13,
      about: "Восемь сезонов наблюдений на полях, десятки тысяч интервью. Методику передаю всем, кто готов ездить без предупреждения и слушать до конца." },
    { name: "Malika Yusupova", native: "Малика Юсупова", works: "ru", title: "Специалист по занятости женщин и надомному труду", knows: "J6 K1 C1.2", years: 6,
      about: "Шёлк, вышивка, теплицы. Помогаю мастерицам заключать договоры, в которых указана цена за изделие, а не только срок." },
  ],
  "CO-ANKARA": [
    { name: "Zeynep Çelik", is: "director", title: "Director, ILO Office for Türkiye", knows: "R1 L5 I2 R3", years: 18, teams: "CT-UNCT",
      about: "Refugees, social dialogue, and an earthquake that rewrote our programme in a night. Bring people who can stay a week." },
    { name: "Ömer Yılmaz", is: "project", title: "Project Coordinator, Hazelnut Harvest and Child Labour", knows: "H1 N1 H1.2", years: 10,
      about: "I follow the pickers from Şanlıurfa to Ordu each August. Summer schools work when the bus stops at the tents." },
  ],
  "LO-BRUSSELS": [
    { name: "Søren de Vries", family: "de Vries", from: "BE", is: "director", title: "Director, ILO Office for the European Union and Benelux", knows: "R7 G7 O3.1 R5", years: 19,
      about: "Directives, trade chapters, development funds. I can usually say in the morning what the Commission will say in the evening." },
    { name: "Giulia Dubois", from: "BE", works: "fr", is: "other", title: "Chargée de programme, financements européens", knows: "R5 Q4", years: 8,
      about: "Je lis les appels à propositions pour que vous n'ayez pas à le faire, et je dis non aux consortiums de plus de huit partenaires." },
  ],
  "LO-BERLIN": [
    { name: "Anneliese Kowalczyk", from: "DE", is: "director", title: "Director, ILO Office in Germany", knows: "R5 C6 B2 Q9", years: 17,
      about: "Apprenticeships travel badly without employers; I say so at every panel. Supply chain law in four slides on request." },
  ],
  "LO-LISBON": [
    { name: "Tomás Fonseca", works: "fr", is: "director", title: "Directeur, bureau de l'OIT à Lisbonne", knows: "R6 R5 B1 Q9", years: 16,
      about: "Le Portugal, les pays lusophones et un fonds de coopération qui paie des formateurs plutôt que des hôtels." },
  ],
  "LO-MADRID": [
    { name: "Sofía García", is: "director", title: "Directora, Oficina de la OIT para España", knows: "R5 I2 J3 Q9", years: 17,
      about: "Diálogo social, universidades y una biblioteca muy visitada. Organizo presentaciones breves con preguntas largas." },
  ],
  "LO-PARIS": [
    { name: "Charlotte Dubois", is: "director", title: "Directrice, bureau de l'OIT pour la France", knows: "R7 C6 I1 Q9", years: 18,
      about: "Ministères, partenaires sociaux et grandes entreprises à portée de métro. Je préfère un petit déjeuner de travail à un colloque." },
    { name: "Matteo Tremblay", from: "CA", is: "other", title: "Chargé de partenariats", knows: "R5 R7", years: 6,
      about: "Accords avec les agences françaises, de la note d'intention au rapport final. Je conserve chaque version et je sais pourquoi elle a changé." },
  ],
  "LO-ROME": [
    { name: "Matteo Rossi", works: "en", is: "director", title: "Director, ILO Office for Italy and San Marino", knows: "R5 L3 N1 Q9", years: 17,
      about: "Seasonal workers in the fields of the south, and three UN food agencies to discuss them with. Coffee first." },
  ],
};

/** Colleagues of other houses who take part in a team or two. */
export const guests: OfficePeople = {
  "": [
    { name: "Sione ʻAkauʻola", from: "TO", works: "en", is: "guest", timeZone: "Pacific/Tongatapu", title: "Head, Resident Coordinator's Country Coordination Office, Tonga", knows: "R2 R3", years: 9, teams: "CT-UNCT:observer",
      about: "I keep the pen on the multi-country framework for the islands. I read along here to know whom to invite before we start to draft." },
    { name: "Ekaterina Sokolova", native: "Екатерина Соколова", from: "KG", works: "ru", is: "guest", timeZone: "Asia/Bishkek", title: "Специалист по стратегическому планированию, аппарат постоянного координатора ООН в Кыргызстане", knows: "R2 R4", years: 7, teams: "CT-UNCT:observer",
      about: "Свожу рамочную программу и календарь страновой группы. Здесь слежу за тем, что МОТ готова взять на себя, пока текст ещё можно менять." },
    { name: "Moussa Abakar", from: "TD", works: "fr", is: "guest", timeZone: "Africa/Ndjamena", title: "Coordonnateur de la sécurité, équipe de pays des Nations Unies, Tchad", knows: "P6", years: 12, teams: "CT-FRAGILE:observer",
      about: "Autorisations, escortes et bulletins du matin. J'observe ce groupe pour que vos collègues sachent qui appeler avant de prendre la piste." },
    { name: "Hanna Korhonen", from: "FI", works: "en", is: "guest", timeZone: "Europe/Helsinki", title: "Actuary, Finnish Centre for Pensions, on loan to the actuarial course", knows: "D2.1 D3", years: 10, teams: "TT-ACTUARY:observer",
      about: "I lend the course a week each spring and read the questions the rest of the year. Mortality is the same everywhere; the files are not." },
  ],
};
