/**
 * How people say what they need, on Tuesday 31 March 2026, and what is to be understood:
 * `words | topics | languages | countries and groups | from..until | onsite, remote, outside, rest=…`.
 * None of these sentences stands anywhere else; they are not to be worked into the words of the reference data.
 */
export const phrasingsDay = "2026-03-31";

export const phrasings: Record<"en" | "fr" | "es" | "ar" | "ru" | "zh", string> = {
  en: `
somebody to review a draft labour code in French within ten days | G4 | fr:C1:read | | 2026-03-31..2026-04-10 |
labour inspectors' trainer, Arabic, heat stress, Doha | F1 Q3 E9 | ar:C1:speak | QA | |
C138 in cocoa, Ghana, next month | H1 | | GH | 2026-04-01..2026-04-30 |
OSH for Zambia, on site, Q3 | E | | ZM | 2026-07-01..2026-09-30 | onsite
who knows about unemployment insurance in Viet Nam? | D5 | | VN | |
minimum wage setting in the Pacific islands, remotely | J1 | | pacific | | remote
Spanish-speaking specialist on freedom of association for Guatemala, 2 to 13 June | H3 | es:C1:speak | GT | 2026-06-02..2026-06-13 |
evaluator, Portuguese C2, Mozambique, June to August | Q5 | pt:C2:speak | MZ | 2026-06-01..2026-08-31 |
someone for three months to cover the skills post in Pretoria | B | | ZA | 2026-03-31..2026-06-30 |
earthquake, who can go to Nepal within 72 hours | P2 | | NP | 2026-03-31..2026-04-03 | onsite
forced labor in cotton Uzbekistan Russian B2 | H2 | ru:B2:speak | UZ | |
Ratification of C190 for South Africa | G1 J8 | | ZA | |
domestik workers Mauritius | J5 | | MU | |
collective barganing, Tanzania, next quarter | I1 | | TZ | 2026-04-01..2026-06-30 |
fluent Chinese, skills anticipation, by video | B3 | zh:C1:speak | | | remote
childcare economist who reads Spanish, not from our region | K2.1 | es:C1:read | | | outside
public works engineer for South Sudan, 1 April 2026 - 30 May 2026 | A5.1 | | SS | 2026-04-01..2026-05-30 |
Ngozi Okonkwo | | | | | rest=ngozi,okonkwo
Convention No. 189, Paraguay | J5 | | PY | |
measuring the gender pay gap in Central Asia | K1.1 | | central-asia | |`,
  fr: `
il me faut un actuaire parlant français au Mali en mai | D2 | fr:C1:speak | ML | 2026-05-01..2026-05-31 |
relire en espagnol une étude sur l'économie des soins | K2 | es:C1:read | | |
inspectrices du travail pour former nos équipes à Bamako, du 4 au 15 mai | F1 Q3 | | ML | 2026-05-04..2026-05-15 |
sécurité sur les chantiers au Tchad | E5 | | TD | |
qui connaît la C183 et la situation au Bénin ? | D6 | | BJ | |
dialogue social tripartite, Guinée équatoriale, à distance | I | | GQ | | remote
expert en migrations de main-d'œuvre, arabe courant, Maghreb | L | ar:C1:speak | maghreb | |
apprentissage au Cameroun, deuxième trimestre | B2 | | CM | 2026-04-01..2026-06-30 |
quelqu'un d'ici dix jours pour commenter le code du travail gabonais | G4 | | GA | 2026-03-31..2026-04-10 |
travail forcé, Mauritanie, sur place la semaine prochaine | H2 | | MR | 2026-04-06..2026-04-12 | onsite
assurence chômage Côte d'Ivoire | D5 | | CI | |
coopératives en RDC | C4 | | CD | |
emplois verts au Sahel | O3 | | sahel | |
statisticien pour une enquête sur la main-d'œuvre, Burundi, septembre | M1 | | BI | 2026-09-01..2026-09-30 |
spécialiste du salaire minimum, anglais et français, Rwanda | J1 | en:C1:speak fr:C1:speak | RW | |
liberté syndicale en Haïti dans les 72 heures | H3 | | HT | 2026-03-31..2026-04-03 |
harcèlement au travail, C190, Madagascar | J8 | | MG | |
Mbaye Awa | | | | | rest=mbaye,awa
besoin d'un interprète russe-français | Q11 | ru:C1:speak fr:C1:speak | | |
pêche et gens de mer aux Comores | N5 N6 | | KM | |`,
  es: `
necesito un actuario para el Ecuador en julio | D2 | | EC | 2026-07-01..2026-07-31 |
inspectores de trabajo, Perú, del 6 al 17 de abril | F1 | | PE | 2026-04-06..2026-04-17 |
trabajo infantil en Honduras, C182 | H1 | | HN | |
formación profesional en Centroamérica | B1 | | central-america | |
alguien que hable guaraní y conozca la economía informal | O1 | gn:C1:speak | | |
seguridad en la construcción, Bolivia, a distancia | E5 | | BO | | remote
comentarios sobre teletrabajo en diez días | J4 | | | 2026-03-31..2026-04-10 |
salario mínimo en el Caribe, segundo trimestre | J1 | | caribbean | 2026-04-01..2026-06-30 |
pueblos indígenas, Convenio 169, Chile | G6 | | CL | |
pensiones Uruguay próxima semana | D3 | | UY | 2026-04-06..2026-04-12 |
negociacion colectiva en Colombia, inglés B2 | I1 | en:B2:speak | CO | |
silicosis en el Perú, presencial | E4 | | PE | | onsite
refugiados y comunidades de acogida en Panamá | P5 | | PA | |
igualdad de género en República Dominicana, octubre | K1 | | DO | 2026-10-01..2026-10-31 |
cooperativas de trabajadoras, Argentina | C4 | | AR | |
estadísticas del trabajo, México, francés | M | fr:C1:speak | MX | |
terremoto en Guatemala, quién puede viajar en 72 horas | P2 | | GT | 2026-03-31..2026-04-03 | onsite
Rocío Mamani | | | | | rest=rocio,mamani
trabajadores migrantes en Costa Rica | L3 | | CR | |
empleo juvenil, Cuba, mayo y junio | A2 | | CU | 2026-05-01..2026-06-30 |`,
  ar: `
أحتاج إلى خبير في المعاشات التقاعدية في تونس | D3 | | TN | |
مفتشو العمل في العراق باللغة العربية | F1 | ar:C1:speak | IQ | |
السلامة والصحة المهنية في مصر خلال شهر مايو | E | | EG | 2026-05-01..2026-05-31 |
عمل الأطفال في اليمن | H1 | | YE | |
المفاوضة الجماعية، المغرب، عن بعد | I1 | | MA | | remote
تشغيل الشباب بالأردن | A2 | | JO | |
من يستطيع السفر إلى السودان خلال 72 ساعة | | | SD | 2026-03-31..2026-04-03 | onsite
هجرة العمال في الخليج | L | | gulf | |
خبير يتحدث الفرنسية في الضمان الاجتماعي، موريتانيا | D | fr:C1:speak | MR | |
الاتفاقية رقم 87 في لبنان | H3 | | LB | |
اللاجئون والمجتمعات المضيفة في لبنان | P5 | | LB | |
التعاونيات في الجزائر | C4 | | DZ | |
الحد الأدنى للأجور في ليبيا | J1 | | LY | |
العمال المنزليون في الكويت | J5 | | KW | |
وظائف خضراء، عُمان، الأسبوع القادم | O3 | | OM | 2026-04-06..2026-04-12 |
تدريب مهني للفلسطينيين | B1 | | PS | |
المساواة بين الجنسين في سوريا، الربع الثالث | K1 | | SY | 2026-07-01..2026-09-30 |
ليلى حداد | | | | | rest=ليلي,حداد
زلزال في المغرب | P2 | | MA | |
إصلاح قانون العمل بجيبوتي، حضوريا | G4 | | DJ | | onsite`,
  ru: `
нужен актуарий для Киргизии в мае | D2 | | KG | 2026-05-01..2026-05-31 |
инспекторы труда, Армения, со 2 по 13 июня | F1 | | AM | 2026-06-02..2026-06-13 |
детский труд в Таджикистане | H1 | | TJ | |
кто занимается охраной труда в Казахстане | E | | KZ | |
специалист, говорящий по-французски, по вопросам занятости молодёжи | A2 | fr:C1:speak | | |
коллективные переговоры в Молдове дистанционно | I1 | | MD | | remote
минимальной заработной платой в Грузии | J1 | | GE | |
конвенция № 105, Туркменистан | H2 | | TM | |
служба занятости, Узбекистан, третий квартал | A4 | | UZ | 2026-07-01..2026-09-30 |
пенсии в Беларуси, следующая неделя | D3 | | BY | 2026-04-06..2026-04-12 |
землетрясение в Турции, кто может выехать в течение 72 часов | P2 | | TR | 2026-03-31..2026-04-03 | onsite
гендерное равенство в Центральной Азии | K1 | | central-asia | |
неформальная экономика Азербайджан английский B2 | O1 | en:B2:speak | AZ | |
трудовая миграция из Таджикистана | L | | TJ | |
безопасность в строительстве, Украина, в течение десяти дней | E5 | | UA | 2026-03-31..2026-04-10 |
профсоюзы Казахстана | I3 | | KZ | |
социальный диалог, Монголия, с мая по июль | I | | MN | 2026-05-01..2026-07-31 |
Сергей Щербаков | | | | | rest=сергей,щербаков
принудительный труд, на месте, Ашхабад | H2 | | TM | | onsite
переводчик с арабского | Q11 | ar:C1:speak | | |`,
  zh: `
需要懂法语的精算师去尼日尔 | D2 | fr:C1:speak | NE | | onsite
越南劳动监察 | F1 | | VN | |
矿山安全 蒙古 五月 | E6 | | MN | 2026-05-01..2026-05-31 |
童工问题专家 | H1 | | | |
柬埔寨最低工资谈判 远程 | J1 | | KH | | remote
老挝学徒制下个月 | B2 | | LA | 2026-04-01..2026-04-30 |
养老金改革 泰国 | D3 | | TH | |
十天内审阅劳动法草案 | G4 | | | 2026-03-31..2026-04-10 |
会说俄语的职业安全专家 哈萨克斯坦 | E | ru:C1:speak | KZ | |
地震 72小时内 尼泊尔 | P2 | | NP | 2026-03-31..2026-04-03 |
家政工人 菲律宾 | J5 | | PH | |
第190号公约 斐济 | J8 | | FJ | |
东南亚劳动力调查 | M1 | | southeast-asia | |
强迫劳动 缅甸 英语 | H2 | en:C1:speak | MM | |
太平洋岛国社会保护 | D | | pacific | |
6月2日至13日 印度尼西亚 集体谈判 | I1 | | ID | 2026-06-02..2026-06-13 |
绿色就业 马来西亚 第三季度 | O3 | | MY | 2026-07-01..2026-09-30 |
陈思远 | | | | | rest=陈思远
失业保险 中国 下周 | D5 | | CN | 2026-04-06..2026-04-12 |
性别平等 东帝汶 | K1 | | TL | |`,
};
