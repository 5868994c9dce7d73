import { fetchAhead } from "../../../src/hosts/taskpane/fetchAhead";

/** A thread that is idle when it is told so. */
const restingThread = () => {
  const waiting: (() => void)[] = [];
  return {
    whenIdle: (callback: () => void) => void waiting.push(callback),
    rest: async () => {
      waiting.shift()?.();
      await new Promise(setImmediate);
    },
  };
};

test("one thing is fetched each time the thread rests, in turn", async () => {
  const { whenIdle, rest } = restingThread();
  const fetched: string[] = [];
  const ahead = fetchAhead(
    ["a", "b"].map((name) => () => Promise.resolve(fetched.push(name))),
    whenIdle
  );
  expect(fetched).toEqual([]);
  await rest();
  expect(fetched).toEqual(["a"]);
  await rest();
  await ahead;
  expect(fetched).toEqual(["a", "b"]);
});

test("what cannot be fetched does not keep the rest from being fetched", async () => {
  const { whenIdle, rest } = restingThread();
  const fetched: string[] = [];
  const ahead = fetchAhead(
    [() => Promise.reject(new Error("offline")), () => fetched.push("b")],
    whenIdle
  );
  await rest();
  await rest();
  await ahead;
  expect(fetched).toEqual(["b"]);
});
