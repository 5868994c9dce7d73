import { room } from "../../../src/core/numeric/room";

test("room has the length that is asked for, in the same memory while it is large enough", () => {
  const roomFor = room((count) => new Float64Array(count));
  const five = roomFor(5);
  expect(five).toHaveLength(5);
  const three = roomFor(3);
  expect(three).toHaveLength(3);
  expect(three.buffer).toBe(five.buffer);
  const seven = roomFor(7);
  expect(seven).toHaveLength(7);
  expect(roomFor(7)).toBe(seven);
});
