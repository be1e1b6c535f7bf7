import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const nonResidentCountryAnalysis: SeedThread = {
  key: "non-resident-country-analysis",
  team: "CT-UNCT",
  kind: "question",
  title: "Analyse commune de pays dans un État où nous n’avons pas de bureau : cinq jours pour répondre",
  language: "fr",
  tags: ["R2", "R3", "M3"],
  messages: [
    {
      author: slots.yaoundeDirector,
      daysAgo: 20.44,
      language: "fr",
      text: "La coordonnatrice résidente d’un pays que je couvre sans y avoir de bureau vient d’écrire : l’équipe de pays boucle l’analyse commune et attend « deux pages du BIT » d’ici vendredi. Onze agences sont sur place, nous pas. Si nous n’écrivons rien, l’emploi se résumera au paragraphe sur les jeunes, le travail des enfants disparaîtra, et le Cadre de coopération suivra pour cinq ans. Par quoi commenceriez-vous, avec un chargé de programme à mi-temps ?",
    },
    {
      author: slots.unctCoordinator,
      daysAgo: 20.21,
      language: "fr",
      text: "Ne commencez pas par écrire : demandez le plan et le nom de la personne qui tient la plume du chapitre économique. Deux pages envoyées hors plan finissent en annexe. Un paragraphe de huit lignes, rédigé *dans* le chapitre, reste. Ensuite, trois chiffres seulement, avec source et année : part de l’emploi informel, enfants au travail, population couverte par au moins une prestation sociale. Et une carte si vous en avez une : tout le monde reprend les cartes.",
    },
    {
      author: slots.unctLead,
      daysAgo: 19.9,
      language: "en",
      answer: true,
      text: [
        "What has worked in four non-resident countries, in order:",
        "",
        "1. call the resident coordinator’s economist today, not the inbox;",
        "2. give text for **three** places: drivers of exclusion, economic transformation, and *leaving no one behind* (name the groups: domestic workers, migrants, children in mining);",
        "3. attach the comments of the supervisory bodies as a human-rights source; country teams forget that ours are one;",
        "4. offer a name for the results group, remotely, with the hours you can honestly give;",
        "5. ask that the employers’ and workers’ organisations be consulted, with two phone numbers.",
        "",
        "Point 5 takes a minute and is refused by nobody.",
      ].join("\n"),
    },
    {
      author: slots.kinshasaProgramme,
      daysAgo: 19.35,
      language: "fr",
      text: "Je confirme le point 3, qu’on sous-estime. Dans un pays voisin, l’observation de la commission d’experts sur la convention n° 182 a été le seul document récent et public sur les sites d’orpaillage ; l’agence chef de file l’a citée quatre fois. Pour les chiffres, méfiez-vous des estimations modélisées : présentez-les comme telles. Un ministre a contesté en séance un taux « du BIT » qu’aucune enquête nationale ne fondait, et nous avons passé le reste de la réunion à nous excuser.",
    },
    {
      author: slots.yaoundeDirector,
      daysAgo: 17.52,
      language: "fr",
      text: "Envoyé ce matin : huit lignes dans le chapitre économique, cinq dans celui sur l’exclusion, les observations en source, deux numéros de téléphone. L’économiste a tout repris sauf la phrase sur la liberté syndicale, jugée « sensible ». Faut-il insister par écrit, au risque de perdre le reste, ou en parler de vive voix ? La coordonnatrice passe par Yaoundé la semaine prochaine.",
    },
    {
      author: slots.unctLead,
      daysAgo: 17.1,
      language: "en",
      text: "Talk, don’t write, and bring a sentence that is purely descriptive: “The country has ratified Conventions Nos 87 and 98; the supervisory bodies have requested information on the registration of organisations.” It is a fact, it’s public, and it keeps the door open for the results framework. If she still prefers to leave it out, ask for a line in the human-rights annex. What must not happen is that *we* drop it first; the constituents read these documents closely.",
    },
    {
      author: slots.yaoundeDirector,
      daysAgo: 11.83,
      language: "fr",
      text: "La phrase descriptive est passée, en annexe « engagements internationaux » plutôt que dans le corps. Plus important : la coordonnatrice a demandé que l’organisation patronale et les deux centrales soient invitées à l’atelier de priorisation, ce qui n’était jamais arrivé. Nous tiendrons deux demi-journées par mois dans le groupe de résultats, à distance. Je note pour la suite que la date de l’analyse était connue depuis sept mois ; c’est notre calendrier qui l’ignorait.",
    },
  ],
};
