import { slots } from "../slots.ts";
import type { SeedThread } from "../types.ts";

export const agriculturalSeasonCorridor: SeedThread = {
  key: "agricultural-season-corridor",
  team: "TT-MIGRATION",
  kind: "discussion",
  title: "Temporada de café y melón: qué debe traer firmado quien cruza por tres meses",
  language: "es",
  tags: ["L2", "L1", "N1"],
  messages: [
    {
      author: slots.sanJoseMigration,
      daysAgo: 28.7,
      language: "es",
      text: "Cada octubre cruzan familias enteras para el café y, en enero, cuadrillas de hombres para el melón. Hay un acuerdo entre los dos países, una tarjeta, un seguro y una ventanilla en la frontera. La temporada pasada, según la finca más ordenada que conozco, 7 de cada 10 llegaron con tarjeta; según el puesto de salud, 3 de cada 10. Los dos tienen razón: la tarjeta viaja con el contratista. ¿Cómo se logra que el papel viaje con la persona?",
    },
    {
      author: slots.limaMigration,
      daysAgo: 28.2,
      language: "es",
      text: "Con una foto. Suena trivial, pero en el corredor del sur la tarjeta lleva un código que la trabajadora fotografía el día de la firma; la finca y el puesto de salud leen lo mismo. Cuando el contratista «guarda los documentos», ella conserva el suyo en el teléfono de la hermana.",
    },
    {
      author: slots.bogotaMigration,
      daysAgo: 27.6,
      language: "es",
      text: "Y con un segundo idioma. La mitad de quienes cruzan por el café hablan ngäbere y leen poco. Un audio de noventa segundos con los siete derechos básicos, grabado por una recolectora, circuló más que cualquier folleto; lo sabemos porque nos volvió reenviado desde el otro país.",
    },
    {
      author: slots.sanJoseMigration,
      daysAgo: 27.1,
      language: "es",
      text: "Los siete derechos, para que no quede en el aire: quién me contrata, cuánto por lata y quién mide, dónde duermo, quién cuida a los niños, qué hago si me enfermo, cómo vuelvo, a quién llamo. La pregunta por los niños la pusieron ellas; nosotros la habíamos olvidado.",
    },
    {
      author: slots.kathmanduRecruitment,
      daysAgo: 26.5,
      language: "en",
      text: "May I borrow the seven for the Nepali audio? Ours had fourteen, all correct, and nobody could repeat the third.",
    },
    {
      author: slots.sanJoseMigration,
      daysAgo: 26.3,
      language: "es",
      text: "Suyos son. Manden la grabación cuando exista, aquí hay quien quiere oírla aunque no entienda una palabra.",
    },
    {
      author: slots.limaMigration,
      daysAgo: 25.7,
      language: "es",
      text: "Un punto de fondo sobre costos. En nuestro corredor el contratista cobra «transporte» por el equivalente de once jornales. El Convenio núm. 181 dice en su artículo 7 que las agencias de empleo privadas no deberán cobrar a los trabajadores honorarios ni tarifas, con excepciones que la autoridad autorice; pero el contratista de cuadrilla no se llama agencia en ninguna parte. Nombrarlo en el acuerdo bilateral es media batalla.",
    },
    {
      author: slots.bogotaMigration,
      daysAgo: 25.1,
      language: "es",
      text: "De acuerdo con nombrarlo. En Colombia decimos «enganchador» y nadie quiere firmar con ese nombre.",
    },
    {
      author: slots.sanJoseMigration,
      daysAgo: 13.9,
      language: "es",
      text: "Avance de la ronda binacional: entra la figura del «reclutador de cuadrilla» con registro en ambos países, la foto del documento vale como copia, y los siete derechos van de anexo en español y ngäbere. El transporte lo paga la finca a partir de la próxima cosecha. Quedó fuera el cuidado de los niños; vuelve en marzo, con otro ministerio en la mesa.",
    },
    {
      author: slots.sanJoseMigration,
      daysAgo: 12.7,
      language: "es",
      text: "El guion del audio, la prueba con diez personas y la ficha del reclutador están en [siete derechos para una temporada](document:seven-rights-season). Falta la voz en misquito; si alguien conoce a quien la tenga, que levante la mano.",
    },
  ],
};
