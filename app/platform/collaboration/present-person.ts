/** Somebody who has a text open, as the others see them. */
export interface PresentPerson {
  id: number;
  name: string;
  /** 1 to 6: one of the theme's colours for people. */
  tone: number;
}
