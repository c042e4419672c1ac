"""The files of a program that is not on any disk: `import kitchen` finds `/kitchen.py`."""

import builtins
import gc
import importlib.abc
import importlib.machinery
import importlib.util
import linecache
import sys
import types
import warnings
import weakref

from . import places

# That of the program that runs.
current = None

# The names of the module that the program starts with, the second one for `multiprocessing`.
MAIN_NAMES = ("__main__", "__mp_main__")


class ProgramModules(importlib.abc.InspectLoader):
    """Finds and loads the program's own modules while it runs. `files`: their sources, by path."""

    def __init__(self, files, entry):
        self._files = files
        self.entry = entry
        self._code = {}
        self._hidden = {}
        # The names of packages that are nothing but folders.
        self._folders = set()

    def compile(self):
        """All of it, so that a program with an error in its syntax does not start."""
        with warnings.catch_warnings(record=True) as self._warnings:
            for path, source in self._files.items():
                self._code[path] = compile(source, path, "exec", dont_inherit=True)

    def show_warnings(self):
        """Those of doubtful syntax."""
        for warning in self._warnings:
            warnings._showwarnmsg(warning)

    def install(self):
        global current
        current = self
        places.files = frozenset(self._files)
        for path, source in self._files.items():
            linecache.cache[path] = (len(source), None, source.splitlines(True), path)
            name = path.removeprefix("/").removesuffix(".py")
            if name in sys.modules:
                self._hidden[name] = sys.modules.pop(name)
        self._hidden["__main__"] = sys.modules["__main__"]
        sys.meta_path.insert(0, self)

    def run_main(self, name="__main__"):
        main = types.ModuleType(name)
        main.__dict__.update(__file__=self.entry, __builtins__=builtins)
        for alias in MAIN_NAMES:
            sys.modules[alias] = main
        exec(self._code[self.entry], main.__dict__)

    def take(self):
        """Leave nothing of the program in `sys.modules`. Gives what was there, by name."""
        own = [name for name, module in sys.modules.items() if name in MAIN_NAMES or self._is_own(module)]
        return {name: sys.modules.pop(name) for name in own}

    def remove(self):
        """As at the end of a process: nothing of the program is left."""
        gc.collect()
        left = [weakref.ref(module) for module in self.take().values()]
        # What hangs together ends with all its names still there, in the order in which it was made.
        gc.collect()
        for module in reversed(left):
            if module() is not None:
                _clear(vars(module()))
        gc.collect()
        sys.meta_path.remove(self)
        sys.modules.update(self._hidden)
        for path in self._files:
            linecache.cache.pop(path, None)

    def find_spec(self, name, path=None, target=None):
        file = self._file_of(name)
        if file is None:
            return self._folder_spec(name)
        spec = importlib.util.spec_from_loader(name, self, origin=file, is_package=self.is_package(name))
        spec.has_location = True
        return spec

    def _folder_spec(self, name):
        """Of a folder without an `__init__.py`, which Python takes for a package too: a namespace package."""
        folder = f"/{name.replace('.', '/')}/"
        if name in sys.stdlib_module_names or not any(file.startswith(folder) for file in self._files):
            return None
        self._folders.add(name)
        spec = importlib.machinery.ModuleSpec(name, None, is_package=True)
        spec.submodule_search_locations = [folder.rstrip("/")]
        return spec

    def is_package(self, name):
        return self._file_of(name).endswith("/__init__.py")

    def get_source(self, name):
        return self._files[self._file_of(name)]

    def get_code(self, name):
        return self._code[self._file_of(name)]

    def _file_of(self, name):
        base = f"/{name.replace('.', '/')}"
        return next((file for file in (f"{base}.py", f"{base}/__init__.py") if file in self._files), None)

    def _is_own(self, module):
        spec = getattr(module, "__spec__", None)
        return getattr(spec, "loader", None) is self or getattr(spec, "name", None) in self._folders


def _clear(names):
    """A module that somebody still holds loses its names, as CPython does it: private ones first."""
    for private in (True, False):
        for name in list(names):
            if name != "__builtins__" and (name.startswith("_") and not name.startswith("__")) == private:
                names[name] = None
