async function load(name: string) {
  console.log(`loading ${name}`);
  return `the ${name} page`;
}

console.log("the program starts");
const request = load("home");
console.log(String(request).slice(0, 22));
console.log("the program ends");
