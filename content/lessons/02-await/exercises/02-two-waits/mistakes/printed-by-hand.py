# Feedback: Takes the sum of the two waits | It took 0 seconds
print("where does Ada live?")
print("which way leads to Lund?")
print("over the bridge to Lund")
print("found in 2.5 s")
