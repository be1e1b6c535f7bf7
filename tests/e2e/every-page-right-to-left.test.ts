import { testEveryPage } from "./every-page";

/** Digits of its own, and a clock that changes on other days than the server's. */
await testEveryPage("Egyptian Arabic", { locale: "ar-EG", timezoneId: "Africa/Cairo" });
