async function brew(drink: string) {
  console.log(`brewing ${drink}`);
  return `a cup of ${drink}`;
}

console.log("the shop opens");
const order = brew("tea");
brew("tea");
brew("tea");
console.log(order);
console.log("the shop closes");
