// Breaks: The picks are given | Give your picks to advise
console.log("chat server: asyncio");
console.log("price finder: asyncio");
console.log("timetable maker: processes");
console.log("branch report: threads");
console.log("file renamer: plain script");
console.log("parcel tracer: plain script");
