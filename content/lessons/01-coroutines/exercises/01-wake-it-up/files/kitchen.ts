/** Makes one drink and gives the cup. */
export async function brew(drink: string) {
  console.log(`brewing ${drink}`);
  return `a cup of ${drink}`;
}
