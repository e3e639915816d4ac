import "../file-gaps";
import { PackedList, packPart } from "../../../src/taskpane/threads/packed-list";

const ITEMS = Array.from({ length: 25 }, (_, at) => [`Ångbåt ${at} – 😀`, at, null]);

/** In parts of ten, the last of them shorter, and one of none. */
function listed(): PackedList<unknown> {
  const list = new PackedList<unknown>();
  for (const from of [0, 10, 20, 30]) list.add(packPart(ITEMS.slice(from, from + 10)));
  return list;
}

test("items come out as they went in, one after the other or wherever one looks", () => {
  const list = listed();
  expect(list).toHaveLength(25);
  expect([...list]).toEqual(ITEMS);
  for (const at of [24, 0, 9, 10, 19, 3]) expect(list.at(at)).toEqual(ITEMS[at]);
});

test("beside the list there is nothing", () => {
  expect([listed().at(-1), listed().at(25), new PackedList().at(0)]).toEqual([undefined, undefined, undefined]);
});
