async function brew(drink: string) {
  console.log(`brewing ${drink}`);
  return `a cup of ${drink}`;
}

console.log("the shop opens");
const order = brew("tea");
console.log(String(order).slice(0, 22));
console.log("the shop closes");
