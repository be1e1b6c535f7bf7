import type { OfficePeople } from "./quiet-person";

/** The regional office for Africa, West and Central Africa. */
export const westAndCentralAfrica: OfficePeople = {
  "RO-AFRICA": [
    { name: "Folasade Adeyemi", from: "NG", works: "en", is: "director", title: "Regional Director for Africa", knows: "R1 R3 A1 R4", years: 25, teams: "CT-UNCT",
      about: "Fifty-four member States and one inbox. I want to know which country has asked twice and not been answered; everything else can wait for the weekly note." },
    { name: "Kwame Mensah", from: "GH", works: "en", is: "other", title: "Chief, Regional Programming Unit", knows: "R4 R1 Q5", years: 17, teams: "CF-PROG",
      about: "Work plans, reviews and the spreadsheet behind them. If an indicator cannot be counted by the colleague who owns it, I strike it out." },
    { name: "Adjoa Koné", from: "CI", is: "communication", title: "Responsable de la communication pour l'Afrique", knows: "Q9 Q10", years: 10,
      about: "Radio d'abord, réseaux ensuite, papier s'il en reste. Envoyez-moi une personne et une histoire plutôt qu'un logo et une date." },
    { name: "Tesfaye Bekele", native: "ተስፋዬ በቀለ", from: "ET", works: "en", title: "Regional Labour Statistician", knows: "M1 M3 M2", years: 16,
      about: "I have sat in thirty national statistical offices and drunk tea in all of them. The sample is usually fine; the fieldwork budget never is." },
    { name: "Fatoumata Cissé", from: "SN", title: "Chargée principale de l'évaluation", knows: "Q5 R4 M6", years: 12, teams: "CF-EVAL",
      about: "Je garde les enseignements de dix ans d'évaluations africaines, triés par erreur commise. La plus fréquente : un projet qui commence un an trop tard." },
    { name: "Aurélio Fonseca", from: "AO", works: "en", is: "mobility", title: "Regional Human Resources Officer", knows: "Q10 R4", years: 9,
      about: "Postings, home leave, dependants' schools from Praia to Antananarivo. Bring me a problem while it is still a question." },
    { name: "Thabo Mokoena", from: "LS", works: "en", title: "Regional Security Adviser", knows: "P6 P2", years: 14, teams: "CT-FRAGILE",
      about: "Clearances, convoys, and telling people that no is a complete sentence. Ask before you book; my telephone is on." },
  ],
  "DWTCO-DAKAR": [
    { name: "Abdoulaye Mbaye", from: "SN", is: "workers", title: "Spécialiste principal des activités pour les travailleurs", knows: "I3 I3.1 H3", years: 15,
      about: "Ancien cheminot, donc ponctuel. J'accompagne les centrales de seize pays ; prévenez-moi d'une mission et je vous dirai qui il faut saluer d'abord." },
    { name: "Ama Mensah", from: "GH", works: "en", title: "International Labour Standards Specialist", knows: "G G4 G2 Q2", years: 13,
      about: "Three labour codes in English, two in French, one in Portuguese with help. I comment in the margin, article by article, and never rewrite a draft that is not mine." },
    { name: "Tomás Évora", from: "CV", is: "other", title: "Chargé de programme, Cabo Verde et Guinée-Bissau", knows: "R1 R3 A8", years: 8,
      about: "Deux archipels et demi, comme disent les collègues. Je prépare les missions des autres : contacts, bateaux, traductions du créole." },
    { name: "Mariama Diop", from: "SN", is: "communication", title: "Chargée de communication", knows: "Q9", years: 5,
      about: "Je filme avec un téléphone et un micro emprunté. Trois minutes sur une inspectrice valent mieux qu'un communiqué sur une convention." },
    { name: "Moussa Cissé", from: "ML", title: "Spécialiste des politiques de l'emploi", knows: "A1 A2 A6 A3", years: 12,
      about: "Quatre politiques nationales adoptées, une appliquée. Depuis, je commence par le budget et je termine par la vision." },
  ],
  "DWTCO-YAOUNDE": [
    { name: "Clarisse Mbarga", from: "CM", title: "Spécialiste de la protection sociale et actuaire", knows: "D2 D9 D4", years: 9,
      about: "Actuaire passée par la caisse nationale, côté contentieux. J'ai repris les évaluations du Tchad et du Gabon avec des fichiers que personne n'avait ouverts depuis 2014." },
    { name: "Célestin Ngono", from: "CM", is: "employers", title: "Spécialiste des activités pour les employeurs", knows: "I4 I4.1 C3", years: 11,
      about: "Neuf organisations patronales, dont trois qui ne se parlent pas. Je prépare des positions communes d'une page, jamais de deux." },
    { name: "Aïssatou Abdou", from: "TD", is: "workers", title: "Spécialiste des activités pour les travailleurs", knows: "I3 I3.1 J5", years: 12,
      about: "Infirmière et syndicaliste à N'Djamena. J'organise les formations le samedi, parce que les délégués travaillent les autres jours." },
    { name: "Luísa Fonseca", from: "ST", title: "Spécialiste des normes et du droit du travail", knows: "G4 Q2 G2 G", years: 14,
      about: "J'ai relu les avant-projets de code du Tchad, du Congo et de la Guinée équatoriale. Dix jours suffisent si le texte est complet et la question précise." },
  ],
  "CO-ABIDJAN": [
    { name: "Ibrahima Ouédraogo", from: "CI", is: "other", title: "Chargé de programme, Niger et équipes de pays des Nations Unies", knows: "R3 R2 R1", years: 10, teams: "CT-UNCT", before: "NE:mission:1 NE:mission:2 TG:mission:2",
      about: "Je représente le bureau dans les équipes de pays où nous n'avons personne, le Niger surtout. J'arrive avec le paragraphe prêt et le nom de celui qui tiendra la promesse." },
    { name: "Rokhaya Traoré", from: "CI", is: "project", title: "Coordonnatrice de projet, cacao sans travail des enfants", knows: "H1 H1.2 N1 C4", years: 9,
      about: "Vingt-deux coopératives, quatre cents comités de village. Le suivi marche là où l'instituteur est dans le comité ; ailleurs il remplit des fiches." },
    { name: "Abdoulaye Issoufou", from: "NE", is: "other", contract: "roster", title: "Actuaire consultant, ancien du Bureau", knows: "D2 D2.1 D9", years: 24, before: "NE:mission:9 ML:mission:3 BJ:mission:4",
      about: "Retraité depuis peu, disponible par périodes. J'ai signé les premières évaluations des caisses du Niger et du Bénin et j'en ai gardé les hypothèses, y compris les mauvaises." },
  ],
  "CO-ABUJA": [
    { name: "Chukwuemeka Okonkwo", is: "director", title: "Director, Country Office Abuja", knows: "R1 R3 I2 A1", years: 20, teams: "CT-UNCT",
      about: "Nigeria by road, Ghana, Liberia and Sierra Leone by air, ECOWAS across the street. A good mission brief fits on the back of a boarding card." },
    { name: "Abena Owusu", from: "GH", is: "other", title: "Programme Officer, Social Protection and Formalisation", knows: "D10 O1 D4", years: 8,
      about: "Market women's associations pay contributions when somebody comes to collect on market day. I have the receipts, literally." },
    { name: "Tunde Bello", is: "project", title: "National Project Coordinator, Skills for Agro-processing", knows: "B1 B2 N1", years: 7,
      about: "Cassava, shea and two polytechnics that had never met a miller. Their apprentices now run the maintenance schedule." },
  ],
  "CO-KINSHASA": [
    { name: "Beatriz da Silva", from: "AO", is: "director", title: "Directrice, bureau de pays de Kinshasa", knows: "R1 R3 P1 H1", years: 18, teams: "CT-UNCT CT-FRAGILE",
      about: "Six pays, deux langues, un fleuve. Je réponds vite aux messages courts et je lis les longs dans l'avion, quand il part." },
    { name: "Graça Guimarães", from: "CD", is: "other", title: "Assistante principale de programme", knows: "R4 Q4", years: 9,
      about: "Les contrats, les visas, les chauffeurs et la mémoire du bureau. Tout ce qui a été promis depuis neuf ans est dans mes cahiers bleus." },
  ],
  "PO-OUAGADOUGOU": [
    { name: "Adjoa Ouédraogo", title: "Coordonnatrice nationale, orpaillage et travail des enfants", knows: "H1.1 H1 N4", years: 7,
      about: "Sur les sites, je parle d'abord aux concasseuses. Quand leur revenu tient, les enfants retournent à l'école sans affiche ni discours." },
    { name: "Mamadou Koné", title: "Ingénieur, travaux à haute intensité de main-d'œuvre", knows: "A5 A5.1 P1", years: 10,
      about: "Pistes, bassins, pavés, avec les communes qui accueillent des déplacés. Je forme des chefs de chantier ; les meilleurs sont d'anciens maçons." },
  ],
  "PO-BAMAKO": [
    { name: "Fatoumata Koné", title: "Chargée du suivi et de l'évaluation", knows: "Q5 M6 R4", years: 6,
      about: "Deux régions accessibles sur quatre, alors j'ai appris à compter par téléphone. Les numéros qui ne répondent plus racontent aussi quelque chose." },
  ],
  "PO-LOME": [
    { name: "Ousmane Agbodjan", title: "Assistant technique, entreprises de jeunes", knows: "C1.1 A2.2", years: 4,
      about: "J'accompagne quarante jeunes menuisiers, soudeuses et éleveurs. Le plan d'affaires tient sur un carton ; le registre des ventes, lui, est sacré." },
  ],
  "PO-ACCRA": [
    { name: "Kofi Adeyemi", from: "GH", title: "National Programme Coordinator, Green Recovery", knows: "O3 O3.2 C1", years: 8,
      about: "Waste pickers' cooperatives in Accra and the plastics plant that finally signed with them. Happy to share the contract, clauses crossed out included." },
    { name: "Abena Mensah", from: "GH", title: "Project Officer, Fair Recruitment in Cocoa and Domestic Work", knows: "L1 J5 H1", years: 5,
      about: "I spend Saturdays at lorry stations where recruiters meet girls from the north. We now meet them first." },
  ],
  "PO-FREETOWN": [
    { name: "Kwame Bangura", title: "National Coordinator, Opportunity Salone", knows: "P1 C1.1 A5", years: 9,
      about: "Feeder roads and bookkeeping for the traders who use them. Since the Ebola years I keep a list of everyone who can be reached without a network." },
  ],
  "PO-MONROVIA": [
    { name: "Ngozi Kollie", title: "Project Officer, Labour Administration", knows: "F2 F1 I2", years: 6,
      about: "The Ministry has eleven inspectors and one motorcycle. I help them to plan with what there is, and to ask for the second motorcycle properly." },
  ],
  "PO-PRAIA": [
    { name: "Conceição da Silva", works: "fr", title: "Coordonnatrice de projet, tourisme et travail décent", knows: "N9 A2 B3", years: 7,
      about: "Hôtels de Sal, pêcheuses de Santiago, jeunes qui partent. Je traduis du créole vers trois langues et je garde les chiffres de saison." },
  ],
  "PO-LUANDA": [
    { name: "Aurélio dos Santos", works: "en", title: "National Coordinator, Employment and Vocational Training", knows: "B1 A4 B4", years: 8,
      about: "I work with the national training institute on short courses for construction and solar. Please write to me in Portuguese if you can; I think faster in it." },
  ],
  "PO-BANGUI": [
    { name: "Clémence Zoungoula", title: "Assistante de projet, réinsertion économique", knows: "P3 C4 O2", years: 5,
      about: "Groupements d'éleveuses et d'anciens combattants autour du même puits. On signe l'accord avant de creuser, pas après." },
  ],
  "PO-NOUAKCHOTT": [
    { name: "Mariam Mint Ahmed", native: "مريم منت أحمد", family: "Mint Ahmed", title: "Coordonnatrice nationale, pêche artisanale et emploi des jeunes", knows: "N5 A2 B2", years: 7,
      about: "Les chantiers-écoles ont formé des charpentiers de pirogue qui n'ont jamais manqué de travail. Je cherche maintenant la même chose pour le froid." },
  ],
};
