const name = "meridian-single-keys";

/** Whether single keys do something; on unless somebody has switched them off in this browser. */
export function singleKeysOn(): boolean {
  try {
    return localStorage.getItem(name) !== "off";
  } catch {
    return true;
  }
}

/** Switches single keys on or off in this browser. */
export function switchSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(name, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing starts anew each time.
  }
}
