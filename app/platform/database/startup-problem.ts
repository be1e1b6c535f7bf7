/** Why the process cannot start, in one line that says what to do. It is printed alone, without a stack. */
export class StartupProblem extends Error {
  override readonly name = "StartupProblem";
}
