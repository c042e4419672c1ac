async function load(name: string) {
  console.log(`loading ${name}`);
  return `the ${name} page`;
}

console.log("the program starts");
const request = load("home");
load("home");
load("home");
console.log(request);
console.log("the program ends");
