import * as asyncio from "asyncio";

export async function trifle(layers: number) {
  try {
    for (let layer = 1; layer <= layers; layer += 1) {
      console.log(`layer ${layer} of ${layers}`);
      await asyncio.sleep(0);
    }
    return `a trifle of ${layers}`;
  } finally {
    console.log(`bowl washed after ${layers}`);
  }
}

export async function stubborn() {
  for (const task of ["peeling", "slicing"]) {
    try {
      console.log(task);
      await asyncio.sleep(0);
    } catch (error) {
      console.log(
        `${task} in spite of ${(error as Error).message}`,
      );
    }
  }
  return "a fruit salad";
}

export async function grill() {
  try {
    await asyncio.sleep(0);
    return "four sausages";
  } catch {
    return "two sausages";
  }
}

export async function salad() {
  return "a green salad";
}

export async function crumbs() {
  for (let step = 0; step < 3; step += 1) {
    await asyncio.sleep(0);
  }
  return "";
}
