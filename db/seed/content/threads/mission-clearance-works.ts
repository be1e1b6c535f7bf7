import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const missionClearanceWorks: SeedThread = {
  key: "mission-clearance-works",
  team: "CT-FRAGILE",
  kind: "question",
  title: "Suivi d’un chantier à haute intensité de main-d’œuvre à huit heures de piste : qui autorise, et que faire à distance ?",
  language: "fr",
  tags: ["P6", "A5.1", "P1"],
  messages: [
    {
      author: slots.banguiWorks,
      daysAgo: 9.88,
      language: "fr",
      text: "Notre chantier de réhabilitation de 34 km de piste emploie 410 personnes, en rotation de 24 jours. La zone est repassée au niveau de sécurité supérieur ; la prochaine mission exige désormais un convoi et une formation au milieu hostile que deux de mes trois ingénieurs n’ont pas encore suivie. Or la deuxième tranche ne se paie que sur constat de travaux. Suspendre, c’est laisser 410 familles sans salaire à trois semaines de la soudure. Quelles solutions avez-vous vues tenir ?",
    },
    {
      author: slots.fragileSecurity,
      daysAgo: 9.61,
      language: "fr",
      text: "Distinguons l’autorisation, qui ne se négocie pas, et le constat, qui peut se faire autrement. Pour l’autorisation : la formation doit être *valide le jour du départ*, la demande déposée sept jours ouvrables à l’avance, et le directeur du bureau couvrant la zone est consulté même si personne ne dort sur place. La prochaine session à Bangui a lieu dans douze jours ; j’ai demandé deux places. N’envoyez pas l’ingénieur national à la place des autres : le devoir de protection est le même.",
    },
    {
      author: slots.mogadishuWorks,
      daysAgo: 9.3,
      language: "en",
      answer: true,
      text: [
        "For the verification itself, this is the package our donor accepted after much grumbling:",
        "",
        "- geotagged photos every 50 m, same angle, before/after, taken by the community foreman;",
        "- a third-party engineer from a *local* university, on a framework contract (38 dollars a day plus transport);",
        "- phone calls to a 10 % random sample of workers within five days of each payday: days worked, amount, anyone taking a cut;",
        "- a complaints number answered by a woman and a man.",
        "",
        "The calls found more than the visits ever did: 6 per cent reported paying someone for a place on the list.",
      ].join("\n"),
    },
    {
      author: slots.kinshasaCrisis,
      daysAgo: 8.74,
      language: "fr",
      text: "Un avertissement sur les appels : chez nous, les numéros fournis étaient ceux du chef d’équipe dans un cas sur trois. Nous avons donc inscrit le numéro au moment de la *signature* du contrat, devant deux témoins, et prêté douze téléphones aux femmes qui n’en avaient pas. Pour la liste d’attente, le tirage au sort public, un dimanche de marché, a fait cesser les paiements de complaisance. Cela prend une matinée ; prévoyez de l’eau et un mégaphone.",
    },
    {
      author: slots.banguiWorks,
      daysAgo: 7.15,
      language: "fr",
      text: "Le bailleur accepte le constat à distance pour 60 % de la tranche, le solde après visite. L’université de Bangui fournit deux enseignants en génie civil, originaires de la région ; ils partent avec le camion du fournisseur, sans logo, ce qui pose une question : quel devoir de protection avons-nous envers eux ? Ils ne sont ni fonctionnaires ni consultants, et l’un d’eux m’a demandé s’il était assuré. Je n’ai pas su répondre.",
    },
    {
      author: slots.fragileSecurity,
      daysAgo: 6.72,
      language: "fr",
      text: "La réponse doit être écrite avant leur départ, et non après un incident. Dès lors que nous choisissons l’itinéraire et le calendrier, nous ne pouvons pas nous dire étrangers au risque. Concrètement : contrat avec l’université comportant une assurance accident et évacuation (comptez 90 à 140 dollars par mois et par personne), briefing identique au nôtre, droit de renoncer sans pénalité, point téléphonique deux fois par jour. Si l’assurance est introuvable, c’est que la mission ne doit pas avoir lieu.",
    },
    {
      author: slots.banguiWorks,
      daysAgo: 2.06,
      language: "fr",
      text: "Assurance trouvée auprès d’un courtier de Douala, 118 dollars par mois, évacuation comprise. Les deux enseignants sont rentrés hier soir : 29 km conformes, un dalot à reprendre, et 11 personnes payées pour 24 jours alors qu’elles en avaient fait 19, à l’inverse de ce que nous craignions. La paie de 398 travailleurs part demain. Je rédige une fiche d’une page sur le constat à distance et la verse aux documents de l’équipe, avec les modèles de contrat.",
    },
  ],
};
