// Breaks: It works with another machine | ticket no. 900
console.log("the machine prints 41");
console.log("the machine prints 42");
console.log("Ada has 41, Bo has 42");
