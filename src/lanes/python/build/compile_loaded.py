"""Compiles the modules of the standard library that this interpreter has loaded, into /compiled.zip."""

import sys
import zipimport

specs = [getattr(module, "__spec__", None) for module in sys.modules.values()]
loaded = [spec for spec in specs if spec and isinstance(spec.loader, zipimport.zipimporter)]

import py_compile
import zipfile

# Nobody is to look whether the source has changed: it need not be there.
MODE = py_compile.PycInvalidationMode.UNCHECKED_HASH

with zipfile.ZipFile("/compiled.zip", "w") as archive:
    for spec in loaded:
        path = spec.origin.removeprefix(f"{spec.loader.archive}/")
        with open("/module.py", "wb") as file:
            file.write(spec.loader.get_data(path))
        py_compile.compile("/module.py", "/module.pyc", dfile=spec.origin, doraise=True, invalidation_mode=MODE)
        archive.write("/module.pyc", f"{path}c")
