import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const fcsListUpdate: SeedThread = {
  key: "fcs-list-update",
  team: "CT-FRAGILE",
  kind: "announcement",
  title: "The list of fragile and conflict-affected situations has been updated: what changes for missions",
  language: "en",
  tags: ["P6", "P1"],
  messages: [
    {
      author: slots.fragileSecurity,
      daysAgo: 5.6,
      language: "en",
      text: "The list that we follow, published by the World Bank once a year, is the one marked on our country pages, with its date. Three practical points. First, a country that leaves the list does **not** leave our safety rules on the same day; training and clearance stay required until the security focal point says otherwise. Second, please check whether your own training runs out before June: eleven members of this team have less than ninety days. Third, being on the list says nothing about the people who live there. Do not open a proposal with it.",
    },
    {
      author: slots.kinshasaCrisis,
      daysAgo: 5.3,
      language: "fr",
      text: "Merci pour le troisième point. La dernière proposition que j’ai relue commençait par « État fragile », et le directeur du ministère, qui travaille sans salaire régulier depuis le printemps, s’est arrêté de lire là.",
    },
    {
      author: slots.tegucigalpaCrisis,
      daysAgo: 4.7,
      language: "es",
      text: "Pregunta práctica: a mí me vence la formación en mayo y aquí el curso presencial se da una vez al año, en febrero. ¿Sirve la versión en línea para renovar, o solo para empezar?",
    },
    {
      author: slots.fragileSecurity,
      daysAgo: 4.5,
      language: "en",
      text: "Online renews if you attended in person within the last five years. Rocío, you did; do it before the rains.",
    },
    {
      author: slots.mogadishuWorks,
      daysAgo: 4.2,
      language: "en",
      text: "Could the reminder go out ninety days ahead and not thirty? Here thirty days is one aircraft.",
    },
    {
      author: slots.fragileSecurity,
      daysAgo: 4.1,
      language: "en",
      text: "Ninety it is.",
    },
  ],
};
