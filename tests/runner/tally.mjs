import { secondsSince } from "../../app/server/launch/elapsed.mjs";

/** Counts what has passed and what has failed, and closes with one line. */
export class Tally {
  passed = 0;
  failed = 0;
  failures = [];
  began = Date.now();

  /** @param {string} name @param {boolean} hasPassed */
  add(name, hasPassed) {
    if (hasPassed) this.passed++;
    else {
      this.failed++;
      this.failures.push(name);
    }
  }

  /** @param {{ passed: number, failures: string[] }} result */
  addTests({ passed, failures }) {
    this.passed += passed;
    this.failed += failures.length;
    this.failures.push(...failures);
  }

  /** Prints the failures' names and the closing line, which is the last one, and sets the exit code. */
  close() {
    if (this.failures.length > 0) console.log(`\nFailed:\n${this.failures.map((name) => `  ✗ ${name}`).join("\n")}`);
    console.log(`\nTook ${secondsSince(this.began)}`);
    console.log(`${this.passed} passed, ${this.failed} failed`);
    process.exitCode = this.failed > 0 ? 1 : 0;
  }
}
