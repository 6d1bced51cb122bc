import type { Csr } from "../arrays/csr.ts";
import type { PackedTexts } from "../arrays/PackedTexts.ts";
import type { Numbers } from "../arrays/shareArray.ts";
import type { GraphParts } from "../build/GraphParts.ts";
import type { TextIndex } from "../indexes/TextIndex.ts";
import type { ColumnFacts, GraphImage, ImageFacts } from "./GraphImage.ts";

/** The image of a graph; it holds the graph's own arrays, which nobody may change. */
export function toImage(parts: GraphParts): GraphImage {
  const arrays = new Map<string, Numbers>();
  const put = (name: string, array: Numbers | null | undefined) => array && arrays.set(name, array);
  const putCsr = (name: string, { offsets, targets, truths }: Csr) => {
    put(`${name}/offsets`, offsets);
    put(`${name}/targets`, targets);
    put(`${name}/truths`, truths);
  };
  const putTexts = (name: string, { bytes, offsets }: PackedTexts) => {
    put(`${name}/bytes`, bytes);
    put(`${name}/starts`, offsets);
  };
  const putText = (name: string, index: TextIndex) => {
    putTexts(`${name}/terms`, index.terms);
    put(`${name}/offsets`, index.offsets);
    put(`${name}/postings`, index.postingsOfAll);
  };

  for (const [kind, { slots, numbering }] of parts.tables) {
    const { base, places } = slots.parts;
    putTexts(`table/${kind}/keys`, base);
    put(`table/${kind}/places`, places);
    put(`table/${kind}/slots`, numbering?.slots);
    put(`table/${kind}/numbers`, numbering?.numbers);
  }
  for (const [name, { forward, reverse }] of parts.links) {
    putCsr(`link/${name}/forward`, forward);
    putCsr(`link/${name}/reverse`, reverse);
  }
  for (const [name, csr] of parts.stored) putCsr(`stored/${name}`, csr);
  for (const [name, { csr }] of parts.columns) putCsr(`column/${name}`, csr);
  for (const [kind, { layers }] of parts.texts) {
    for (const [place, { index, numbers }] of layers.entries()) {
      putText(`text/${kind}/${place}`, index);
      put(`text/${kind}/${place}/numbers`, numbers);
    }
  }
  for (const [kind, nodes] of parts.unverified) put(`unverified/${kind}`, nodes);
  return { arrays, facts: factsOf(parts) };
}

function factsOf({ tables, columns, texts, terms, awaited }: GraphParts): ImageFacts {
  const of = <T, U>(map: ReadonlyMap<string, T>, fact: (value: T) => U) =>
    Object.fromEntries([...map].map(([name, value]) => [name, fact(value)]));
  return {
    tables: of(tables, ({ size, slots }) => ({ size, added: [...slots.parts.added] })),
    columns: of(
      columns,
      ({ kind, property, part, keySpace }): ColumnFacts => ({
        kind,
        property: property.name,
        part: part ?? null,
        keys: [...keySpace.keys],
      }),
    ),
    texts: of(texts, ({ size, layers }) => ({
      size,
      layers: layers[0]?.numbers ? layers.map(({ index }) => index.size) : null,
    })),
    terms: of(terms, (list) => list),
    awaited: awaited.entries(),
  };
}
