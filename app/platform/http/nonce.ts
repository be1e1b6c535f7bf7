import { createContext, useContext } from "react";

const Nonce = createContext("");

/** Gives the page's scripts the nonce that its Content-Security-Policy names; browsers hide it after that. */
export const NonceProvider = Nonce.Provider;

/** The nonce of this page while the server renders it, and an empty text in the browser. */
export const useNonce = (): string | undefined => useContext(Nonce) || undefined;
