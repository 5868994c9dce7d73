import { Invocations } from "../../../../../src/hosts/workbench/office/functions/invocations";
import type { MessageEntry } from "../../../../../src/hosts/workbench/office/model/eventHub";

const sending = () => {
  const messages: (readonly MessageEntry[])[] = [];
  const invocations = new Invocations((entries) => messages.push(entries));
  const ask = (name: string, signal?: AbortSignal) =>
    invocations.invoke(
      { name, args: [1], caller: "Sheet1!A1", cancelable: true, takesErrors: true },
      signal
    );
  return { messages, invocations, ask };
};

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0));

it("sends calls that are made together as one message, once the add-in is there", async () => {
  const { messages, invocations, ask } = sending();
  const answers = [ask("F"), ask("G")];
  await nextTurn();
  expect(messages).toEqual([]);
  invocations.begin();
  await nextTurn();
  expect(messages).toEqual([
    [
      [1, 1000, "", '[1,"F",[1],"Sheet1!A1",5]', 1],
      [1, 1000, "", '[2,"G",[1],"Sheet1!A1",5]', 2],
    ],
  ]);
  invocations.settle([
    [2, true, "second"],
    [1, true, "first"],
    [7, true, "nobody asked"],
  ]);
  expect(await Promise.all(answers)).toEqual(["first", "second"]);
  expect(invocations.size).toBe(0);
});

it("asks an add-in that starts again for what was not answered", async () => {
  const { messages, invocations, ask } = sending();
  invocations.begin();
  const [first, second] = [ask("F"), ask("G")];
  await nextTurn();
  invocations.settle([[1, true, 10]]);
  invocations.restart();
  invocations.begin();
  await nextTurn();
  expect(messages[1]?.map((entry) => entry[4])).toEqual([3]);
  invocations.settle([[3, true, 20]]);
  expect(await Promise.all([first, second])).toEqual([10, 20]);
});

it("takes no word of an add-in that is gone for a call that the next one answers", async () => {
  const { invocations, ask } = sending();
  invocations.begin();
  const given = new AbortController();
  const [first, second] = [ask("F"), ask("G", given.signal)];
  await nextTurn();
  invocations.restart();
  invocations.settle([
    [1, false, "", 7],
    [2, true, 1],
  ]);
  expect(invocations.size).toBe(2);
  given.abort();
  await expect(second).rejects.toMatchObject({ error: "#N/A" });
  invocations.begin();
  await nextTurn();
  invocations.settle([[3, true, 10]]);
  expect(await first).toBe(10);
});

it("tells the add-in of a call that is given up, unless it never heard of it", async () => {
  const { messages, invocations, ask } = sending();
  const [early, late] = [new AbortController(), new AbortController()];
  const never = ask("F", early.signal);
  early.abort();
  await expect(never).rejects.toMatchObject({ error: "#N/A" });
  invocations.begin();
  const given = ask("G", late.signal);
  await nextTurn();
  late.abort();
  await expect(given).rejects.toMatchObject({ error: "#N/A" });
  expect(messages.map(([entry]) => entry?.slice(1, 4))).toEqual([
    [1000, "", '[2,"G",[1],"Sheet1!A1",5]'],
    [1001, "", '{"invocationId":2}'],
  ]);
});
