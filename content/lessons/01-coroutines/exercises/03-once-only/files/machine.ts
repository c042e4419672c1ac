let next = 41;

/** Prints one ticket and gives its number. */
export async function ticket() {
  const number = next;
  next += 1;
  console.log(`the machine prints ${number}`);
  return number;
}
