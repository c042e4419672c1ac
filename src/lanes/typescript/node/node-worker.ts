// The script of a worker thread of Node: the browser's, in a global scope like the browser's.
import "./node-scope.ts";
import "../worker/worker.ts";
