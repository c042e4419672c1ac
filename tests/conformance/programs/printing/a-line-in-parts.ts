// Only Python prints parts of a line.
console.log("... done");
console.log("a 1 b 2 c 3 ");
console.log("one\ntwo and a half");
console.log("three");
console.log("before <meanwhile jobbetween >");
console.log("written, not printed");
console.log("\r50%\r100%");
