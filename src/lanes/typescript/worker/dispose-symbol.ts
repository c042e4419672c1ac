// Some browsers can't yet dispose of anything. Classes may have a `[Symbol.dispose]()` nevertheless, for `using` is compiled.
if (!Reflect.has(Symbol, "dispose")) Object.defineProperty(Symbol, "dispose", { value: Symbol("Symbol.dispose") });
