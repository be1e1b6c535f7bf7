import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const informalFirstVisit: SeedThread = {
  key: "informal-first-visit",
  team: "TT-LABINSP",
  kind: "discussion",
  title: "Première visite dans l’informel : conseil, avertissement ou procès-verbal ?",
  language: "fr",
  tags: ["F1", "O1", "F1.3"],
  messages: [
    {
      author: slots.bamakoFields,
      daysAgo: 52.6,
      language: "fr",
      text: "À Bamako, la nouvelle directrice régionale veut que l’inspection « entre dans l’informel », et ses contrôleurs demandent avec quel papier. Si la première visite finit par un procès-verbal, l’atelier change de rue. Si elle finit par une tasse de thé, le syndicat demande à quoi sert l’État. Je suis seule de ma spécialité ici : que faites-vous, vous, le premier jour ?",
    },
    {
      author: slots.dakarInspection,
      daysAgo: 52.2,
      language: "fr",
      text: "Le premier jour, on annonce une deuxième visite et on la fait. C’est tout le secret, et c’est ce qui manque le plus souvent. Nous avons suivi 212 ateliers de menuiserie et de soudure autour de Thiès : là où la date de retour était écrite sur le carnet laissé au patron, six mesures sur dix étaient prises au retour ; là où l’on avait seulement « sensibilisé », une sur dix. Le conseil n’est pas le contraire de la sanction, c’est sa première moitié.",
    },
    {
      author: slots.inspectionCoordinator,
      daysAgo: 51.8,
      language: "fr",
      text: "Le droit le permet sans acrobatie. L’article 17 de la convention n° 81 laisse à la libre décision des inspecteurs de donner des avertissements ou des conseils au lieu d’intenter ou de recommander des poursuites. Ce qu’il ne permet pas, c’est qu’une *circulaire* leur interdise de poursuivre. Toute la différence entre une stratégie et un moratoire est là.",
    },
    {
      author: slots.yaoundeInspection,
      daysAgo: 51.1,
      language: "fr",
      text: "À Yaoundé, les contrôleurs à qui l’on a dit « conseil » ont compris « sans risque pour personne ». Un seul point reste non négociable dès la première minute : le danger grave et imminent. Scie sans protecteur, enfant à la meule, gaz dans une arrière-boutique fermée : on arrête, même dans l’informel, même sans carnet.",
    },
    {
      author: slots.bamakoFields,
      daysAgo: 50.7,
      language: "fr",
      text: "D’accord sur le danger. Mais mes contrôleurs n’ont pas de carburant pour une deuxième visite. Littéralement : quarante litres par mois pour une région.",
    },
    {
      author: slots.delhiInspection,
      daysAgo: 50.3,
      language: "en",
      text: "Then let the second visit be made by somebody else. In two districts here the follow-up goes through the market association: the inspector leaves a sheet with three measures, the association’s secretary photographs them after thirty days, and the inspector visits only where the photograph is missing or odd. One in five, at random, is checked anyway, and the secretaries know it. It took a year until the photographs stopped being of the same fire extinguisher.",
    },
    {
      author: slots.limaInspection,
      daysAgo: 49.6,
      language: "es",
      text: "Lo del extintor viajero nos pasó igual. Aprendimos a pedir la foto con la puerta del taller y el cuaderno abierto en la fecha. En los mercados de Lima Norte probamos algo más: la primera visita la hace un equipo mixto, inspectora y funcionaria municipal de licencias, porque lo que la gente quiere es el permiso y lo que teme es la multa. Sale con un trámite resuelto y dos medidas pendientes. La segunda visita ya no sorprende a nadie.",
    },
    {
      author: slots.dakarInspection,
      daysAgo: 48.9,
      language: "fr",
      text: "La présence de la mairie, je m’en méfie chez nous : la taxe arrive dans la semaine. Nous avons préféré les chambres de métiers.",
    },
    {
      author: slots.rabatFarms,
      daysAgo: 48.2,
      language: "fr",
      text: "Au Maroc, dans les ateliers de tri de légumes, la question a été tranchée par les femmes elles-mêmes : elles voulaient d’abord le transport, ensuite la déclaration. L’inspection n’a aucun pouvoir sur les camionnettes, mais elle avait l’autorité pour réunir les trois patrons et le gendarme. Ce jour-là, elle a gagné le droit de revenir parler de déclaration.",
    },
    {
      author: slots.pretoriaInspection,
      daysAgo: 47.5,
      language: "en",
      text: "A question of principle, because it will come from Geneva sooner or later: does an inspector who brokers transport still inspect? Article 3(2) of C81 allows further duties only as long as they do not interfere with the primary ones or prejudice authority and impartiality. I have seen colleagues become so useful to a market that they could not close a stall with bare wires.",
    },
    {
      author: slots.rabatFarms,
      daysAgo: 47.1,
      language: "fr",
      text: "C’est juste, et c’est arrivé à l’un des nôtres. Depuis, celui qui négocie n’est jamais celui qui contrôle le même secteur dans l’année.",
    },
    {
      author: slots.beirutInspection,
      daysAgo: 46.3,
      language: "ar",
      text: "تجربة من منطقتنا تؤيد هذا الفصل: في سوق الخضار المركزي جعلنا للنصيحة مكتباً صغيراً يفتح صباح السبت، يجلس فيه موظف إرشاد لا يملك صلاحية التحرير. أما المفتش فيأتي بصفته مفتشاً، ويعرف الجميع لونَ سترته. في ستة أشهر سأل المكتبَ مئتا صاحب عمل، ثلثاهم عن عقود العمال الموسميين. لم يختلط الأمر على أحد.",
    },
    {
      author: slots.inspectionLead,
      daysAgo: 45.4,
      language: "en",
      text: "This is turning into something that could be written down. May I try the skeleton: *(1)* say on the first day which dangers stop work at once; *(2)* leave a dated sheet with at most three measures; *(3)* a return that really happens, by somebody; *(4)* the adviser and the controller are different people within a year; *(5)* count returns, not visits. Recommendation No. 204 asks for a mix of incentives and enforcement (paragraph 22 and following), and I think (2) and (3) are that mix in practice.",
    },
    {
      author: slots.bamakoFields,
      daysAgo: 44.8,
      language: "fr",
      text: "Le point 5 va faire des vagues : notre rapport annuel compte les visites.",
    },
    {
      author: slots.inspectionCoordinator,
      daysAgo: 44.2,
      language: "fr",
      text: "Il peut compter les deux. L’article 21 de la C81 demande des statistiques des visites d’inspection ; rien n’empêche d’en distinguer les retours. Je vous envoie la maquette d’un tableau à deux colonnes, et je parie que la deuxième intéressera davantage le ministre.",
    },
    {
      author: slots.bamakoFields,
      daysAgo: 31.5,
      language: "fr",
      text: "Trois mois après : 64 ateliers, 51 retours, dont 38 par le secrétaire du groupement et 13 par un contrôleur à moto-taxi. Mesures prises : 57 %. Deux fermetures pour danger, et dans les deux cas le quartier était d’accord. La directrice a gardé le tableau à deux colonnes. Elle m’a demandé s’il existait une version en bamanankan ; elle existe depuis hier, relue par une soudeuse.",
    },
    {
      author: slots.dakarInspection,
      daysAgo: 29.1,
      language: "fr",
      text: "Le squelette de Wojciech a pris chair : [cinq règles, une feuille, un retour](document:first-visit-informal). Mariam, la feuille porte ta dernière ligne, « ce que l’atelier demande à l’État ». C’est la seule que les contrôleurs de Thiès ont remplie partout.",
    },
  ],
};
