import { joinFilters } from "../../api/request/door.ts";
import type { Kind } from "../../model/createModel.ts";
import type { Page, Scene } from "../Page.ts";
import { type Address, AddressError, chipsOf, filterOf } from "../parts/Address.ts";
import { ownName } from "../parts/codedName.ts";
import { Chips, namesAsked, namesField, namesIn } from "../parts/Filters.tsx";
import { isEmpty } from "../parts/isEmpty.ts";
import { joinKeys } from "../parts/keys.ts";
import { Section } from "../parts/Layout.tsx";
import type { LocalName } from "../parts/LocalName.ts";
import { listColumns } from "../parts/listColumns.ts";
import { Name } from "../parts/Name.tsx";
import { checkValue } from "../parts/parameters.ts";
import { pathOf } from "../parts/paths.ts";
import { type ListedRecord, listed, RecordList } from "../parts/RecordList.tsx";
import { Sources } from "../parts/Sources.tsx";
import { tongue } from "../parts/tongue.ts";
import { withCode } from "../parts/words.ts";
import { countableKinds } from "./matrixQuestion.ts";

const MOST = 20;
const MOST_COLUMNS = 4;

interface Linkage extends ListedRecord {
  readonly rationale: string | null;
  readonly origin: string;
  readonly sources: readonly string[];
}

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly ListedRecord[];
}

interface CellData {
  readonly row: { readonly id: string; readonly label: LocalName } | null;
  readonly end: { readonly id: string; readonly label: LocalName } | null;
  readonly records: Found;
  readonly linkages: { readonly totalCount: number; readonly nodes: readonly Linkage[] };
  readonly prizes: Found;
  readonly sessions: Found;
}

/** Throws an AddressError where it is not there. */
function named(address: Address, name: string, example: string): string {
  const value = address.get(name);
  if (!value) throw new AddressError(`${name}: expected a value as ${example}`);
  return value;
}

/** What stands behind a cell of an action line and a goal or target: its records, linkages with their reasons, prizes, sessions. */
export function cellPage(scene: Scene): Page {
  const { address, model, texts, words } = scene;
  const [row, column] = [named(address, "row", "C7-EHEA"), named(address, "column", "3")];
  const kinds = countableKinds(scene);
  const of = address.get("of") || "projects";
  checkValue("of", of, { expected: kinds.map(({ plural }) => plural) });
  const kind = kinds.find(({ plural }) => plural === of)!;
  const isTarget = column.includes(".");
  const columns = isTarget ? "sdgTargets" : "sdgs";
  const cell = { actionLines: { any: [row] }, [columns]: { any: [column] } };
  const chips = chipsOf(kind, address.parameters);
  const fields = new Set(chips.map(({ field }) => field));
  const conditions = filterOf(chips);
  // A condition that already says it is not said twice.
  const missing = Object.fromEntries(
    Object.entries(cell).filter(([name, condition]) => JSON.stringify(conditions[name]) !== JSON.stringify(condition)),
  );
  const where = joinFilters(model.kind(kind.name), conditions, missing);
  const filtered = [...fields].some((name) => !(name in cell));
  const columnsOf = (of: Kind) => listColumns(model, of).slice(0, MOST_COLUMNS);
  const found = (of: Kind) =>
    `totalCount nodes { ${[listed, ...columnsOf(of).map(({ selection }) => selection)].join(" ")} }`;
  return {
    question: {
      document: `query Cell($where: ${kind.name}Filter, $line: ID!, $end: ID!, $linked: LinkageFilter, $entered: PrizeEntryFilter, $held: SessionFilter, $basis: [TagBasis!], $lang: [String!]!, $named: [ID!]!) {
  ${namesField}
  row: node(id: $line) { id label(lang: $lang) { text lang } }
  end: node(id: $end) { id label(lang: $lang) { text lang } }
  records: ${kind.plural}(where: $where, basis: $basis, first: ${MOST}) { ${found(kind)} }
  linkages(where: $linked, first: ${MOST}) { totalCount nodes { ${listed} rationale origin sources } }
  prizes: prizeEntries(where: $entered, basis: $basis, first: ${MOST}) { ${found(model.kind("PrizeEntry"))} }
  sessions(where: $held, basis: $basis, first: ${MOST}) { ${found(model.kind("Session"))} }
}`,
      variables: {
        where,
        line: `ActionLine:${row}`,
        end: `${isTarget ? "SdgTarget" : "Sdg"}:${column}`,
        linked: cell,
        entered: cell,
        held: cell,
        basis: address.basis,
        lang: [address.lang, "en"],
        ...namesAsked(scene, kind, chips),
      },
    },
    view(answer) {
      const { row: line, end, records, linkages, prizes, sessions } = answer.data as unknown as CellData;
      if (!line || !end) return null;
      return {
        title: `${row} × ${column}`,
        set: { kind, where },
        body: (
          <>
            <h1>
              <a href={address.to(`actionLine/${row}`)}>
                <Name scene={scene} name={{ ...line.label, text: withCode(row, ownName(row, line.label.text)) }} />
              </a>{" "}
              ×{" "}
              <a href={address.to(pathOf(end.id))}>
                <Name scene={scene} name={{ ...end.label, text: withCode(column, end.label.text) }} />
              </a>
            </h1>
            <p>
              <a
                className="button"
                href={address.to("explore", { node: joinKeys([line.id, end.id]), from: line.id, to: end.id })}
              >
                {texts.exploreBoth}
              </a>
            </p>
            <Section title={`${texts.linkages}${texts.colon}${words.number(linkages.totalCount)}`}>
              {linkages.nodes.length === 0 && <p>{texts.nothing}</p>}
              <ul>
                {linkages.nodes.map(({ id, key, name, rationale, origin, sources }) => (
                  <li key={id}>
                    <a href={address.to(`linkage/${encodeURIComponent(key)}`)}>{name}</a> (
                    {words.term(model.vocabularies.get("LinkageOrigin")!, origin)})
                    {rationale && <blockquote {...tongue(scene, "en")}>{rationale}</blockquote>}
                    <details className="quiet">
                      <summary>{texts.sources}</summary>
                      <Sources sources={sources} />
                    </details>
                  </li>
                ))}
              </ul>
            </Section>
            <Chips scene={scene} kind={kind} names={namesIn(scene, answer)} />
            {(
              [
                [kind.plural, records, where],
                ["prizeEntries", prizes, cell],
                ["sessions", sessions, cell],
              ] as const
            )
              .filter(([plural], index) => index === 0 || plural !== kind.plural)
              .map(([plural, { totalCount, nodes }, whose]) => {
                const of = model.kinds.find((one) => one.plural === plural)!;
                const note = filtered && plural !== kind.plural ? ` (${texts.unfiltered})` : "";
                return (
                  <Section key={plural} title={`${words.kinds(of)}${texts.colon}${words.number(totalCount)}${note}`}>
                    <RecordList
                      scene={scene}
                      kind={of}
                      records={nodes}
                      properties={columnsOf(of)
                        .map(({ name }) => name)
                        .filter((name) => nodes.some((node) => !isEmpty(node[name])))}
                      caption={words.kinds(of)}
                    />
                    {totalCount > nodes.length && (
                      <p>
                        <a href={address.toRecords(of, whose)}>{texts.seeAll}</a>
                      </p>
                    )}
                  </Section>
                );
              })}
          </>
        ),
      };
    },
  };
}
