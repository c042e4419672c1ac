"""The files of a program that is not on any disk: `import kitchen` finds `/kitchen.py`."""

import importlib.util
import linecache
import sys

from . import places


class ProgramModules:
    """Finds and loads the program's own modules while it runs. `files`: their sources, by path."""

    def __init__(self, files):
        self._files = files
        self._code = {}
        self._hidden = {}

    def compile(self):
        """All of it, so that a program with an error in its syntax does not start."""
        self._code = {path: compile(source, path, "exec", dont_inherit=True) for path, source in self._files.items()}

    def code_of(self, path):
        return self._code[path]

    def install(self):
        places.files = frozenset(self._files)
        for path, source in self._files.items():
            linecache.cache[path] = (len(source), None, source.splitlines(True), path)
            name = path.removeprefix("/").removesuffix(".py")
            if name in sys.modules:
                self._hidden[name] = sys.modules.pop(name)
        sys.meta_path.insert(0, self)

    def remove(self):
        """As at the end of a process: nothing of the program is left."""
        sys.meta_path.remove(self)
        for module in [module for module in sys.modules.values() if self._is_own(module)]:
            del sys.modules[module.__name__]
            module.__dict__.clear()
        sys.modules.update(self._hidden)
        for path in self._files:
            linecache.cache.pop(path, None)

    def find_spec(self, name, path=None, target=None):
        base = f"/{name.replace('.', '/')}"
        for file in (f"{base}.py", f"{base}/__init__.py"):
            if file in self._code:
                is_package = file.endswith("/__init__.py")
                spec = importlib.util.spec_from_loader(name, self, origin=file, is_package=is_package)
                spec.has_location = True
                return spec
        return None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self._code[module.__spec__.origin], module.__dict__)

    def _is_own(self, module):
        return getattr(getattr(module, "__spec__", None), "loader", None) is self
