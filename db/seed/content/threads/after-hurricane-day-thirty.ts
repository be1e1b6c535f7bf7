import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const afterHurricaneDayThirty: SeedThread = {
  key: "after-hurricane-day-thirty",
  team: "CT-FRAGILE",
  kind: "discussion",
  title: "La encuesta del día treinta: en qué nos equivocamos el día diez",
  language: "es",
  tags: ["P4", "P2"],
  messages: [
    {
      author: slots.sanJoseCrisis,
      daysAgo: 5.7,
      language: "es",
      text: "Prometimos publicar la diferencia y aquí está, de un huracán anterior al que discutimos [en otro hilo](thread:hurricane-rapid-assessment). El día diez estimamos 410 000 jornadas interrumpidas; la encuesta telefónica del día treinta, con 588 respuestas, da 352 000, con un margen amplio. No está mal el total. Está mal la distribución: agricultura sobrestimada en un tercio, comercio de barrio subestimado a la mitad, y servicio doméstico simplemente ausente.",
    },
    {
      author: slots.tegucigalpaCrisis,
      daysAgo: 5.3,
      language: "es",
      text: "Del servicio doméstico tengo parte de la culpa: en la lista de ramas estaba dentro de «servicios», y usamos el factor del turismo. Las trabajadoras que entrevisté perdieron doce días en promedio porque las familias empleadoras estaban limpiando sus propias casas y no querían testigos, así me lo dijo una.",
    },
    {
      author: slots.portAuPrinceRecovery,
      daysAgo: 4.8,
      language: "fr",
      text: "Le commerce de quartier, nous l’avons sous-estimé deux fois ici aussi. On regarde les marchés parce qu’on les voit du ciel. La vendeuse devant sa porte, personne ne la voit ; or c’est souvent elle qui nourrit la rue pendant trois semaines, à crédit.",
    },
    {
      author: slots.sanJoseCrisis,
      daysAgo: 4.2,
      language: "es",
      text: "«A crédito» explica otra sorpresa: el 64 % tenía deuda nueva al día treinta, y dos tercios la tenían con la pulpería. Si el apoyo llega en efectivo a los hogares y no al capital de la pulpería, la cadena se corta igual.",
    },
    {
      author: slots.beirutCrisis,
      daysAgo: 3.5,
      language: "en",
      text: "May I take two lines for the earthquake form: domestic workers as a branch of their own, and a question on credit *given*, not only taken?",
    },
    {
      author: slots.sanJoseCrisis,
      daysAgo: 3.3,
      language: "es",
      text: "Tómalas. Y cambia también la pregunta ocho, sobre niños: por teléfono nadie contesta la verdad con la familia escuchando. Preguntamos en cambio «¿a qué hora volvió hoy de la escuela?», y ahí salió.",
    },
    {
      author: slots.genevaRights,
      daysAgo: 2.7,
      language: "en",
      text: "That is a clever question and a delicate one. Keep the referral in place before you ask it, even in this form; somebody will answer it truthfully.",
    },
    {
      author: slots.tegucigalpaCrisis,
      daysAgo: 1.6,
      language: "es",
      text: "Está en pie desde el día doce: dos trabajadoras sociales de la alcaldía y un teléfono que contestan ellas. Hubo nueve derivaciones.",
    },
  ],
};
