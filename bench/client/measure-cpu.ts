import type { Contender } from "./contenders.ts";

/** The calls that are compared. */
export const calls = ["get", "post", "fail"] as const;

/** Microseconds of CPU per call, by contender and call. */
export type Timings = Record<string, Record<(typeof calls)[number], number>>;

/** Calls of each kind before anything is measured: by then V8 has compiled what is called often. */
const warmUp = 2000;

/**
 * Measures each contender's CPU per call: the lower quartile of many short interleaved rounds, so that what else the
 * machine does falls on all alike.
 */
export async function measureCpu(
  contenders: readonly Contender[],
  { rounds = 100, repeats = 25 } = {},
): Promise<Timings> {
  const samples = new Map<string, number[]>();
  for (let count = 0; count < warmUp; count += 1)
    for (const contender of contenders) for (const call of calls) await contender[call]();
  for (const call of calls) {
    for (let round = 0; round < rounds; round += 1) {
      // Each round begins with another, so that none always runs on a warm or a collected heap.
      for (let index = 0; index < contenders.length; index += 1) {
        const contender = contenders[(index + round) % contenders.length];
        if (contender === undefined) continue;
        const before = process.cpuUsage();
        for (let repeat = 0; repeat < repeats; repeat += 1) await contender[call]();
        const { user, system } = process.cpuUsage(before);
        const key = `${contender.name} ${call}`;
        samples.set(key, [...(samples.get(key) ?? []), (user + system) / repeats]);
      }
    }
  }
  // Other work of the machine only ever adds time.
  const quartile = (values: number[]) =>
    [...values].sort((one, other) => one - other)[Math.floor(values.length / 4)] ?? 0;
  return Object.fromEntries(
    contenders.map(({ name }) => [
      name,
      {
        get: quartile(samples.get(`${name} get`) ?? []),
        post: quartile(samples.get(`${name} post`) ?? []),
        fail: quartile(samples.get(`${name} fail`) ?? []),
      },
    ]),
  );
}
