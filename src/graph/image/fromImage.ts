import type { Model } from "../../model/createModel.ts";
import type { Csr } from "../arrays/csr.ts";
import { PackedTexts } from "../arrays/PackedTexts.ts";
import { AwaitedKeys } from "../build/AwaitedKeys.ts";
import type { Column, GraphParts, RecordSource } from "../build/GraphParts.ts";
import { KeySlots } from "../indexes/KeySlots.ts";
import { KeySpace } from "../indexes/KeySpace.ts";
import { KindTable } from "../indexes/KindTable.ts";
import { LayeredText } from "../indexes/LayeredText.ts";
import { TextIndex } from "../indexes/TextIndex.ts";
import { arrayOf, type ColumnFacts, type GraphImage } from "./GraphImage.ts";

/**
 * The graph that an image is of; `source` gives its records. Throws a RangeError for an image of another model, as far as that
 * shows.
 */
export function fromImage(model: Model, image: GraphImage, source: RecordSource): GraphParts {
  const { facts } = image;
  return {
    model,
    tables: new Map(model.kinds.map(({ name }) => [name, tableOf(model, image, name)])),
    links: new Map(
      model.links.map(({ name }) => [
        name,
        { forward: csrOf(image, `link/${name}/forward`), reverse: csrOf(image, `link/${name}/reverse`) },
      ]),
    ),
    stored: new Map(
      model.links.filter(({ tag }) => tag?.derived).map(({ name }) => [name, csrOf(image, `stored/${name}`)]),
    ),
    columns: new Map(
      Object.entries(facts.columns).map(([name, column]) => [name, columnOf(model, image, name, column)]),
    ),
    texts: new Map(Object.keys(facts.texts).map((kind) => [kind, textOf(image, kind)])),
    terms: new Map(Object.entries(facts.terms)),
    unverified: new Map(model.kinds.map(({ name }) => [name, arrayOf<Uint32Array>(image, `unverified/${name}`)])),
    awaited: AwaitedKeys.of(facts.awaited),
    source,
  };
}

function tableOf(model: Model, image: GraphImage, name: string): KindTable {
  const facts = image.facts.tables[name];
  if (!facts) throw new RangeError(`The image has no kind ${name}`);
  const base = textsOf(image, `table/${name}/keys`);
  const places = arrayOf<Uint32Array>(image, `table/${name}/places`);
  const slots = new KeySlots({ base, places, added: facts.added });
  const of = image.arrays.get(`table/${name}/slots`) as Uint32Array | undefined;
  const numbering = of ? { slots: of, numbers: arrayOf<Uint32Array>(image, `table/${name}/numbers`) } : null;
  return new KindTable(model.kind(name), slots, numbering, facts.size);
}

function textsOf(image: GraphImage, name: string): PackedTexts {
  return new PackedTexts(arrayOf(image, `${name}/bytes`), arrayOf(image, `${name}/starts`));
}

function csrOf(image: GraphImage, name: string): Csr {
  const truths = image.arrays.get(`${name}/truths`) as Uint8Array | undefined;
  return {
    offsets: arrayOf(image, `${name}/offsets`),
    targets: arrayOf(image, `${name}/targets`),
    ...(truths && { truths }),
  };
}

function columnOf(model: Model, image: GraphImage, name: string, facts: ColumnFacts): Column {
  const { kind, keys, part } = facts;
  const property = model.kind(kind).property.get(facts.property);
  if (!property) throw new RangeError(`The model has no property ${facts.property} of ${kind}`);
  const closed = property.vocabulary !== undefined;
  const keySpace = new KeySpace(keys, closed, closed);
  return { kind, property, part: part ?? undefined, csr: csrOf(image, `column/${name}`), keySpace };
}

function textOf(image: GraphImage, kind: string): LayeredText {
  const { size, layers } = image.facts.texts[kind]!;
  const indexAt = (place: number, nodes: number) => {
    const name = `text/${kind}/${place}`;
    const terms = textsOf(image, `${name}/terms`);
    return new TextIndex(nodes, terms, arrayOf(image, `${name}/offsets`), arrayOf(image, `${name}/postings`));
  };
  if (!layers) return LayeredText.of(indexAt(0, size));
  return LayeredText.ofLayers(
    size,
    layers.map((nodes, place) => ({
      index: indexAt(place, nodes),
      numbers: arrayOf<Uint32Array>(image, `text/${kind}/${place}/numbers`),
    })),
  );
}
