import { check, runsToTheEnd, exercise, inScenario, awaitsEveryCoroutine, prints } from "#grading";
import { neverAwaited } from "#record";

export default exercise(
  runsToTheEnd(),
  check(
    "Weighs, labels and hands over each parcel, in this order",
    prints(
      "the red box: on the scales",
      'the red box: label "820 g"',
      "the red box: handed over",
      "the long tube: on the scales",
      'the long tube: label "310 g"',
      "the long tube: handed over",
      "the desk closes",
    ),
    (run) => {
      const [warning] = neverAwaited(run);
      return (
        warning && `Start with the warning: ${warning.message}. Which line calls it, and which word is missing there?`
      );
    },
  ),
  awaitsEveryCoroutine(),
  inScenario(
    "at another desk",
    check(
      "Does the same for every parcel",
      prints(
        "weighing the glass jar",
        "the glass jar now reads 1250 g",
        "the glass jar is on its way",
        "weighing the round tin",
        "the round tin now reads 95 g",
        "the round tin is on its way",
        "weighing the flat parcel",
        "the flat parcel now reads 640 g",
        "the flat parcel is on its way",
        "the desk closes",
      ),
      "This desk has other parcels. Let `weigh`, `label` and `handOver` do the work for whatever is in the list, and write on the label the weight that `weigh` returns.",
    ),
  ),
  inScenario(
    "at a desk that takes its time",
    check(
      "Finishes a parcel before the next one begins",
      prints(
        "weighing the small bag",
        "the small bag weighs 150 g",
        "writing the label of the small bag",
        'the small bag: label "150 g"',
        "the small bag leaves",
        "weighing the big bag",
        "the big bag weighs 4100 g",
        "writing the label of the big bag",
        'the big bag: label "4100 g"',
        "the big bag leaves",
        "the desk closes",
      ),
      "At this desk each step takes a moment. Await `post` for one parcel to its end before you call it for the next: `gather` and tasks would start all parcels at once.",
    ),
  ),
);
