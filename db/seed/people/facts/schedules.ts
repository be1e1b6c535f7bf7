/**
 * Diaries written by hand: of those whom the ten requests of docs/demo-flows.md ask for, so that each has
 * the answer it is meant to have, and of whom one meets first. `w3` is the week that begins three Mondays from that of the anchor, `m2` the second full
 * week of the next March one can still plan for, `w1.2p` a Tuesday afternoon, `w4-5` two weeks on end.
 */
export const schedules: Record<string, string> = {
  // Who looks around first
  "awa-mbaye": "w0.3a:commitment w1.1p:commitment w2:mission w3.2:commitment w3.4p:commitment w4:training w6-7:leave w10:mission m1:mission",
  // An actuary for Niger in March
  "ousmane-kone": "w1:mission w3.2p:commitment w6-7:leave m1:mission m4:mission",
  "clarisse-mbarga": "w2:mission w4.1:commitment w7:training m2:mission",
  "rania-haddad": "w1.3a:commitment w3-4:mission m1:leave",
  "abdoulaye-issoufou": "w1-3:mission w8-9:mission",
  "genevieve-tremblay": "w2.5p:commitment w4:training m3:mission",
  "anneliese-muller": "w1:mission w2:mission m1-4:mission",
  // Comments on a labour code within ten days
  "luisa-fonseca": "w0.1p:commitment w3-4:mission",
  "maeve-kowalczyk": "w0.4:commitment w1.3:commitment w5:leave",
  "adjoa-traore": "w1.1:commitment w4:mission",
  "soren-angstrom": "w1.5:commitment w3:mission",
  // A trainer on heat stress, in Arabic
  "layla-haddad": "w1:mission w3.2a:commitment w5:leave",
  "yusuf-al-zahrani": "w2:training w6:leave",
  "yusuf-haddad": "w1.1:commitment w4-5:mission",
  // Whoever can leave within 72 hours
  "bishnu-gurung": "w3:mission w6:leave",
  "reynaldo-macaraeg": "w2:training w5:mission",
  "lukas-jorgensen": "w1.5p:commitment w4:mission",
  "fatoumata-diallo": "w2:mission w5:leave",
  "jone-tuisawau": "w0:mission w3:leave",
  "maricel-dela-cruz": "w0:mission w1:mission w2:leave",
  // Three specialists on one trip
  "rokhaya-cisse": "w2-3:mission w8:leave",
  "mamadou-ngono": "w1:mission w5-6:mission w11:leave",
  // Reviewers of a study of care work
  "ines-pena": "w1.2:commitment w6:leave",
  "oscar-pena": "w3:training",
  "sofia-ionescu": "w1:commitment w5:mission",
};
