const t = performance.now();
let n = 0;
const id = setInterval(() => {
  console.log(++n, (performance.now() - t).toFixed(0));
  if (n === 3) clearInterval(id);
}, 1000);
setTimeout(() => console.log("nested", Date.now() - 1.7e12), 1500);
