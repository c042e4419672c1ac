# Breaks: everything | await
from kitchen import brew

cup = await brew("tea")
print("served:", cup)
