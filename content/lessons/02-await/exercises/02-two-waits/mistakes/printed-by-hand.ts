// Breaks: It works with another atlas | looking for Ada
console.log("where does Ada live?");
console.log("which way leads to Lund?");
console.log("over the bridge to Lund");
console.log("found in 2.5 s");
