import type { Prepared } from "./application.ts";
import type { Say } from "./say.ts";
import { isEveryAddress } from "./settings.ts";
import type { Settings } from "./settings.ts";

/** Tells the person at the terminal where to go and how to sign in. */
export function announce(settings: Settings, { signIns, firstAdministratorLink }: Prepared, say: Say): void {
  say("");
  say(`Meridian is at ${settings.publicUrl.origin}`);
  if (signIns.length > 0) {
    say("  Demonstration, with invented people. Sign in as");
    const widest = Math.max(...signIns.map(({ email }) => email.length));
    for (const { email, password, who } of signIns) say(`    ${email.padEnd(widest)}  ${password}  ${who}`);
  }
  if (firstAdministratorLink) say(`  The first administrator sets a password once at ${firstAdministratorLink}`);
  if (!settings.publicUrlIsGiven && isEveryAddress(settings.host)) {
    say("  Set PUBLIC_URL to the address that people use: forms sent from any other one are refused.");
  }
  say("  Ctrl-C stops it.");
}
