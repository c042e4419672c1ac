import { check, endsWell, exercise, inScenario, nothingUnawaited, prints, python } from "#grading";
import { neverAwaited } from "#record";

const otherDesk = {
  "/desk.ts": `
  export const parcels = ["the glass jar", "the round tin", "the flat parcel"];

  const grams = { "the glass jar": 1250, "the round tin": 95, "the flat parcel": 640 };

  export async function weigh(parcel) {
    console.log(\`weighing \${parcel}\`);
    return grams[parcel];
  }

  export async function label(parcel, text) {
    console.log(\`\${parcel} now reads \${text}\`);
  }

  export async function handOver(parcel) {
    console.log(\`\${parcel} is on its way\`);
  }
`,
  "/desk.py": python`
    parcels = ["the glass jar", "the round tin", "the flat parcel"]

    grams = {"the glass jar": 1250, "the round tin": 95, "the flat parcel": 640}

    async def weigh(parcel):
        print(f"weighing {parcel}")
        return grams[parcel]

    async def label(parcel, text):
        print(f"{parcel} now reads {text}")

    async def hand_over(parcel):
        print(f"{parcel} is on its way")
`,
};

export default exercise({
  scenarios: [{ name: "at another desk", files: otherDesk }],
  checks: [
    check("Comes to its end without an error", endsWell()),
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
        return warning && `Start from the warning: ${warning.message}. Where is it called, and what should await it?`;
      },
    ),
    check("Leaves no coroutine un-awaited", nothingUnawaited()),
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
        "This desk has other parcels. Let weigh, label and handOver do the work for whatever is in the list.",
      ),
    ),
  ],
});
