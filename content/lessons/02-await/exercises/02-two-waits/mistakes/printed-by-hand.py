# Breaks: It works with another atlas | looking for Ada
print("where does Ada live?")
print("which way leads to Lund?")
print("over the bridge to Lund")
print("found in 2.5 s")
