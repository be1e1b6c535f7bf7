import type { SeedChecklist } from "./types";

/** What is particular to duty stations in Africa. */
export const africa: SeedChecklist = {
  regions: ["AF"],
  title: { en: "Working in Africa", fr: "Travailler en Afrique" },
  steps: [
    {
      key: "yellow-fever", due: "first_week",
      text: { en: "Show your yellow fever card to the administrative assistant", fr: "Montrer votre carnet de fièvre jaune à l’assistant administratif" },
      detail: { en: "It must be ten days old before the first crossing of a border.", fr: "Le vaccin doit dater de dix jours avant le premier passage de frontière." },
    },
    {
      key: "calls", due: "first_week",
      text: { en: "Try the audio-only call from your duty station", fr: "Essayer l’appel audio seul depuis votre lieu d’affectation" },
      detail: { en: "When the line is poor, switch the video off before you join, and keep the number of the landline bridge.", fr: "Quand la ligne est mauvaise, coupez la vidéo avant d’entrer et gardez le numéro du pont téléphonique." },
    },
    {
      key: "regional", due: "first_month", href: "/experts?region=AF",
      text: { en: "Get to know who does your work elsewhere in the region", fr: "Faire connaissance avec celles et ceux qui font votre travail ailleurs dans la région" },
    },
  ],
};
