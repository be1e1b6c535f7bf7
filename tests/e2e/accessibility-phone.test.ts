import { test } from "vitest";
import { phone, languages, lookAtEveryPage } from "./every-page";
import { accessibilityFaults } from "./page-checks";

test.each(languages)("axe finds nothing on any page, light or dark, on a phone in %s", (_name, locale) =>
  lookAtEveryPage({ locale, viewport: phone }, accessibilityFaults));
