import { createContext } from "../src/api/ApiContext.ts";
import { createMatrix } from "../src/api/matrix/Matrix.ts";
import { Connection } from "../src/api/sets/Connection.ts";
import { basisMask } from "../src/model/filter/basis.ts";
import type { FilterInput } from "../src/model/filter/Filter.ts";
import { parseFilter } from "../src/model/filter/parseFilter.ts";
import type { SetSpec } from "../src/model/requests.ts";
import { DEFAULT_BASIS } from "../src/model/types.ts";
import { textQuery } from "../src/model/words/tokens.ts";
import { wsisModel } from "../src/model/wsisModel.ts";
import type { GraphReader } from "../src/store/port.ts";

/** A filter that about half of the projects pass, another one for every number. */
export function half(run: number): FilterInput {
  const countries = [
    "AFG",
    "AGO",
    "ALB",
    "AND",
    "ARE",
    "ARG",
    "ARM",
    "ATG",
    "AUS",
    "AUT",
    "AZE",
    "BDI",
    "BEL",
    "BEN",
    "BFA",
    "BGD",
  ];
  return {
    years: { from: 2004, to: 2013 + (run % 4) },
    countries: { none: countries.filter((_, index) => (run >> index) & 1).slice(0, 3) },
    not: { ids: [`Project:synthetic-${run}`] },
  };
}

export function setOf(reader: GraphReader, where: FilterInput): SetSpec {
  const filter = parseFilter(
    { model: wsisModel, terms: (kind) => reader.terms(kind), basis: DEFAULT_BASIS },
    "Project",
    where,
  );
  return { kind: "Project", filter, basis: basisMask(DEFAULT_BASIS) };
}

/** The questions that have a bar, each by the port; filters are parsed within the time. */
export function questions(reader: GraphReader) {
  const table = (rows: string, columns: string) => (where: FilterInput) =>
    reader.crossTab([{ set: setOf(reader, where), rows, columns, rowsFirst: 50, columnsFirst: 200 }]);
  return {
    matrix: async (where: FilterInput) => {
      const matrix = createMatrix(createContext(wsisModel, reader), { where });
      return Promise.all([matrix.counts(), matrix.official()]);
    },
    matrixCells: async (where: FilterInput) => {
      const matrix = createMatrix(createContext(wsisModel, reader), { where });
      return matrix.cells({});
    },
    table,
    fourFacets: (where: FilterInput) => {
      const set = setOf(reader, where);
      return reader.facets(
        ["ACTION_LINE", "SDG", "COUNTRY", "STAKEHOLDER"].map((dimension) => ({ set, dimension, first: 50 })),
      );
    },
    nestedPage: async (where: FilterInput) => {
      const context = createContext(wsisModel, reader);
      const nodes = await new Connection(context, "Project", { where, first: 20 }).nodes();
      const project = wsisModel.kind("Project");
      const fields = ["actionLines", "sdgs", "countries", "stakeholders"];
      return Promise.all(
        nodes.flatMap((node) =>
          fields.map((field) => {
            const side = project.side.get(field);
            if (!side) throw new Error(`Project has no link field ${field}`);
            return new Connection(context, side.target, {}, { start: { node, side } }).nodes();
          }),
        ),
      );
    },
    search: (text: string) =>
      reader.search([{ ...textQuery(text), kinds: wsisModel.kinds.map(({ name }) => name), limit: 20 }]),
  };
}

/** Two words of a made-up title, the second cut short as if it were still being typed. */
export async function searchTexts(reader: GraphReader, count: number): Promise<string[]> {
  const ids = Array.from(
    { length: count },
    (_, index) => `Project:synthetic-${String((index * 7919) % 13_000).padStart(7, "0")}`,
  );
  const records = await reader.nodes(ids);
  return records.map((record) => {
    const [, first = "", second = ""] = (record?.name ?? "").split(" ");
    return `${first} ${second.slice(0, 4)}`;
  });
}
