import { testEveryPage } from "./every-page";

/** Longer words than English, numbers and dates unlike those of France, and half an hour beside every other zone. */
await testEveryPage("Canadian French in St. John’s", { locale: "fr-CA", timezoneId: "America/St_Johns" });
