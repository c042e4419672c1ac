// Breaks: It works with another kitchen | filling the kettle
console.log("brewing tea");
console.log("served: a cup of tea");
