let count = 0;

/** A number that nothing else built by this process has; with the process's own it stays unique between workers. */
export function uniqueNumber(): number {
  count += 1;
  return count;
}

/** A short word that nothing else has and no other begins with, for handles, codes and slugs. */
export function uniqueWord(number = uniqueNumber()): string {
  return `${process.pid.toString(36)}${number.toString(36).padStart(4, "0")}`;
}

/** The row that an insert gave back. */
export function onlyRow<Row>(rows: Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error("The database stored nothing.");
  return row;
}
