export * from "./discussion";
export * from "./documents";
export * from "./experts";
export * from "./identity";
export * from "./organisation";
export * from "./platform";
export * from "./search";
export * from "./teams";
