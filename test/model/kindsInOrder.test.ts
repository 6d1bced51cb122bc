import { describe, expect, it } from "vitest";
import { kindsInOrder } from "../../src/model/kindsInOrder.ts";
import { wsisModel } from "../../src/model/wsisModel.ts";
import { library } from "./library.ts";

describe("kindsInOrder", () => {
  it("has each kind once, after those that its links lead to", () => {
    for (const model of [library, wsisModel]) {
      const names = kindsInOrder(model).map(({ name }) => name);
      expect([...names].sort()).toEqual(model.kinds.map(({ name }) => name).sort());
      for (const { name, from, to } of model.links)
        if (from !== to) expect([name, names.indexOf(from) > names.indexOf(to)]).toEqual([name, true]);
    }
  });

  it("keeps the order of the model where links leave it open", () => {
    expect(kindsInOrder(library).map(({ name }) => name)).toEqual(["Topic", "Place", "Author", "Book"]);
  });
});
