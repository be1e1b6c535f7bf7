import { createContext, useContext, type ComponentType } from "react";

/** Renders a component to HTML, or has the HTML that it became with the same properties before. */
export type KeepMarkup = <Props extends object>(Component: ComponentType<Props>, props: Props) => string;

const Keeper = createContext<KeepMarkup | null>(null);

/** Gives a page that the server renders the markup that is kept from one page to the next. */
export const KeepMarkupProvider = Keeper.Provider;

/** Null in the browser, where everything is rendered. */
export const useKeepMarkup = (): KeepMarkup | null => useContext(Keeper);
