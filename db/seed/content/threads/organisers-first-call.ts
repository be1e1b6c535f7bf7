import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const organisersFirstCall: SeedThread = {
  key: "organisers-first-call",
  team: "BU-ACTRAV",
  kind: "discussion",
  title: "Quand une mission nous prévient la veille : ce que nous répondons désormais",
  language: "fr",
  tags: ["I3", "I3.1"],
  messages: [
    {
      author: slots.genevaWorkers,
      daysAgo: 38.2,
      language: "fr",
      text: "Camarades, collègues : « nous partons demain, avez-vous des commentaires ? » n’est pas une consultation. À partir de ce mois, je réponds par trois questions : quelle centrale avez-vous appelée, qui parlera au nom des femmes, que se passe-t-il si elles ne sont pas d’accord ? Quand la réponse vient, j’aide dans l’heure. Quand elle ne vient pas, je le note, et la liste est lue une fois par trimestre.",
    },
    {
      author: slots.pretoriaWorkers,
      daysAgo: 37.4,
      language: "en",
      text: "Using it since Monday. Two teams out of three had called nobody; both called within the hour, and one mission moved its opening meeting to a day when the domestic workers’ union could come. The questions do the work.",
    },
  ],
};
