import type { ReactElement } from "react";
import { bucketFilter, cellFilter } from "../../api/request/door.ts";
import { setField } from "../../api/schema/lookUpSdl.ts";
import type { Kind } from "../../model/createModel.ts";
import { DEFAULT_BASIS } from "../../model/types.ts";
import { Heading, MatrixHead } from "../matrix/MatrixHead.tsx";
import { countScale } from "../matrix/Scale.ts";
import type { Page, Scene } from "../Page.ts";
import { parametersOf } from "../parts/Address.ts";
import { keyText } from "../parts/keyText.ts";
import { Section } from "../parts/Layout.tsx";
import type { LocalName } from "../parts/LocalName.ts";
import { type ListedRecord, linked, listed, RecordList } from "../parts/RecordList.tsx";
import { fill } from "../parts/texts.ts";
import { layoutTongue } from "../parts/tongue.ts";
import type { ListSection, Process, TableSection } from "./processes.ts";

const MOST = 60;
/** Rows that say what a list is of; the rest is folded away. */
const SEEN = 6;

interface Found {
  readonly totalCount: number;
  readonly nodes?: readonly ListedRecord[];
  readonly crossTab?: Table;
}

interface Bucket {
  readonly key: string;
  readonly count: number;
  readonly labelIn: LocalName;
  readonly node: { readonly id: string } | null;
}

interface Table {
  readonly counts: readonly (readonly number[])[];
  readonly rows: readonly Bucket[];
  readonly columns: readonly Bucket[];
}

/** A page of the process: its sections one after the other, all of one revision. */
export function processPage(scene: Scene, { title, sections }: Process): Page {
  const { model, texts, address } = scene;
  const kinds = sections.map(({ plural }) => model.kinds.find((kind) => kind.plural === plural)!);
  const fields = sections.map((section, index) => `  part${index}: ${fieldOf(kinds[index]!, section, index)}`);
  const declared = ["$lang: [String!]!", ...kinds.map((kind, index) => `$where${index}: ${kind.name}Filter`)];
  return {
    question: {
      document: `query Process(${declared.join(", ")}) {\n${fields.join("\n")}\n}`,
      variables: {
        lang: [address.lang, "en"],
        ...Object.fromEntries(sections.map(({ where = {} }, index) => [`where${index}`, where])),
      },
    },
    view: ({ data }) => ({
      title: texts[title],
      body: (
        <>
          <h1>{texts[title]}</h1>
          <p className="places">
            {sections.map((section, index) => (
              <a key={idOf(section)} href={`#${idOf(section)}`}>
                {titleOf(scene, kinds[index]!, section, data[`part${index}`] as Found)}
              </a>
            ))}
          </p>
          {sections.map((section, index) => (
            <Part
              key={idOf(section)}
              scene={scene}
              kind={kinds[index]!}
              section={section}
              found={data[`part${index}`] as Found}
            />
          ))}
        </>
      ),
    }),
  };
}

function fieldOf(kind: Kind, section: ListSection | TableSection, index: number): string {
  if ("rows" in section) {
    const axis = "key count labelIn(lang: $lang) { text lang } node { id }";
    return `${setField(kind)}(where: $where${index}) { totalCount crossTab(rows: ${section.rows}, columns: ${section.columns}, rowsFirst: ${section.first ?? MOST}, columnsFirst: ${MOST}) { counts rows { ${axis} } columns { ${axis} } } }`;
  }
  const order = (section.order ?? [])
    .map(({ field, descending = false }) => `{ field: ${field}, descending: ${descending} }`)
    .join(", ");
  const shown = section.show.map((name) => {
    const type = kind.property.get(name)?.type;
    if (name === kind.keyField?.name) return name;
    return type === "figure" ? `${name} { value atLeast }` : type === undefined ? `${name} { ${linked} }` : name;
  });
  return `${setField(kind)}(where: $where${index}, first: ${MOST}${order && `, orderBy: [${order}]`}) { totalCount nodes { ${[listed, ...shown].join(" ")} } }`;
}

/** What an address names a section by. */
function idOf(section: ListSection | TableSection): string {
  const of = "rows" in section ? `${section.rows}-${section.columns}`.toLowerCase().replaceAll("_", "-") : "list";
  return `${section.plural}-${of}`;
}

function titleOf(
  { texts, words }: Scene,
  kind: Kind,
  section: ListSection | TableSection,
  { totalCount }: Found,
): string {
  return "rows" in section
    ? `${words.kinds(kind)}${texts.colon}${words.name(section.rows, kind.name)} × ${words.name(section.columns, kind.name)}`
    : `${words.kinds(kind)}${texts.colon}${words.number(totalCount)}`;
}

interface PartProps {
  readonly scene: Scene;
  readonly kind: Kind;
  readonly section: ListSection | TableSection;
  readonly found: Found;
}

function Part({ scene, kind, section, found }: PartProps): ReactElement {
  const { texts, address, words } = scene;
  const { where = {} } = section;
  const all = address.toRecords(kind, where);
  const heading = { id: idOf(section), title: titleOf(scene, kind, section, found) };
  if ("rows" in section)
    return (
      <Section {...heading}>
        <Counts scene={scene} kind={kind} section={section} table={found.crossTab!} />
        <p>
          {section.first !== undefined && `${fill(texts.largestBars, { count: section.first })} `}
          <a
            href={address.to("matrix", {
              ...parametersOf(kind, where, address.basis),
              of: kind.plural,
              rows: section.rows,
              columns: section.columns,
            })}
          >
            {texts.matrix}
          </a>
        </p>
      </Section>
    );
  const nodes = found.nodes ?? [];
  return (
    <Section {...heading}>
      <RecordList
        scene={scene}
        kind={kind}
        records={nodes}
        properties={section.show}
        caption={words.kinds(kind)}
        fold={SEEN}
      />
      {found.totalCount > nodes.length && (
        <p>
          <a href={all}>{texts.seeAll}</a>
        </p>
      )}
    </Section>
  );
}

/** Counts of two dimensions, each of which opens its records. */
function Counts({
  scene,
  kind,
  section,
  table,
}: Omit<PartProps, "found" | "section"> & { section: TableSection; table: Table }) {
  const { address, words, texts } = scene;
  const { rows, columns, counts } = table;
  const { where = {} } = section;
  const axis = (name: string, key: string) => {
    const dimension = kind.dimension.get(name)!;
    return { dimension, filter: bucketFilter(dimension, key, DEFAULT_BASIS) };
  };
  const scale = countScale(scene, Math.max(0, ...counts.flat()));
  const headed = (dimension: string) => (bucket: Bucket) => ({
    key: bucket.key,
    name: keyText(scene, kind.dimension.get(dimension)!, bucket),
    id: bucket.node?.id,
  });
  const [down, across] = [rows.map(headed(section.rows)), columns.map(headed(section.columns))];
  const corner = words.name(section.rows, kind.name);
  const caption = `${words.kinds(kind)}${texts.colon}${corner} × ${words.name(section.columns, kind.name)}`;
  return (
    <section
      className="scroll"
      aria-label={caption}
      {...layoutTongue(
        scene,
        [...down, ...across].map(({ name }) => name),
      )}
    >
      <table className="matrix">
        <caption>{caption}</caption>
        <MatrixHead scene={scene} corner={corner} columns={across} />
        <tbody>
          {down.map((row, r) => (
            <tr key={row.key}>
              <th scope="row">
                <Heading scene={scene} headed={row} />
              </th>
              {across.map((column, c) => {
                const count = counts[r]![c]!;
                const says = `${row.name.text}, ${column.name.text}${texts.colon}${words.counted(kind, count)}`;
                const filter = cellFilter(kind, where, axis(section.rows, row.key), axis(section.columns, column.key));
                return (
                  <td key={column.key} className={scale.classOf(count)}>
                    <a href={address.toRecords(kind, filter)} aria-label={says}>
                      {count > 0 ? words.number(count) : "·"}
                    </a>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
