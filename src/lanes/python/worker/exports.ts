/** As much as is used of what CPython, compiled to WebAssembly, offers. */
export interface Exports extends WebAssembly.Exports {
  memory: WebAssembly.Memory;
  __stack_pointer: WebAssembly.Global<"i32">;
  malloc(size: number): number;
  sbrk(size: number): number;
  PyImport_ImportModule(name: number): number;
  PyObject_GetAttrString(owner: number, name: number): number;
  PyObject_CallNoArgs: (callable: number) => number;
  PyInterpreterState_Main(): number;
  PyThreadState_New(interpreter: number): number;
  PyEval_AcquireThread(thread: number): void;
  emscripten_stack_get_base(): number;
  emscripten_stack_get_end(): number;
  emscripten_stack_set_limits(base: number, end: number): void;
}
