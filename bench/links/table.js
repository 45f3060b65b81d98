/** One line of a table: a name and cells. */
export function printRow(name, cells) {
  console.log(`${name.padEnd(36)}${cells.map((cell) => String(cell).padStart(10)).join('')}`);
}

/** With two decimals: seconds and ratios. */
export function two(number) {
  return number.toFixed(2);
}
