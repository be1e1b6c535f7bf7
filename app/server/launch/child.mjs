import { spawn } from "node:child_process";
import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program to its end and hands the signals that this process gets on to it.
 * @param {string} command
 * @param {string[]} options
 * @param {import("node:child_process").SpawnOptions} settings
 * @param {(child: import("node:child_process").ChildProcess) => void} [started]
 * @returns {Promise<{ code: number, wasAsked: boolean }>} how it ended, as a shell would say it, and whether a signal was handed on
 */
export function runChild(command, options, settings, started) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, settings);
    let wasAsked = false;
    const handOn = (signal) => {
      wasAsked = true;
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, handOn);
    started?.(child);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      for (const name of SIGNALS) process.off(name, handOn);
      resolve({ code: code ?? 128 + (signal ? constants.signals[signal] : 0), wasAsked });
    });
  });
}
