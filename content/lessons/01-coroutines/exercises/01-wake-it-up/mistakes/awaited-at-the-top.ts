// Breaks: everything | await
import { brew } from "./kitchen";

const cup = await brew("tea");
console.log("served:", cup);
