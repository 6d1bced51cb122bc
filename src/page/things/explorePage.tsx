import type { ReactElement } from "react";
import type { Page, Scene } from "../Page.ts";
import { pathOf } from "../parts/paths.ts";
import { layout } from "./layout.ts";

const LIMIT = 60;

interface AroundNode {
  readonly depth: number;
  readonly node: { readonly id: string; readonly key: string; readonly name: string; readonly kind: string };
}

interface Around {
  readonly nodes: readonly AroundNode[];
  readonly edges: readonly {
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
    readonly link: string;
  }[];
  readonly omitted: readonly {
    readonly node: { readonly id: string; readonly name: string };
    readonly kind: string;
    readonly count: number;
    readonly where: Record<string, unknown>;
  }[];
}

/** What is around one node or several: as a table, which is the primary way, and as a picture, the same for the same address. */
export function explorePage(scene: Scene): Page {
  const { address, texts } = scene;
  const of = (address.get("node") || "ActionLine:C7-EHEA").split(",");
  const depth = address.get("depth") === "2" ? 2 : 1;
  return {
    question: {
      document: `query Around($of: [ID!]!, $depth: Int!, $limit: Int!) {
  neighbourhood(of: $of, depth: $depth, limit: $limit) {
    nodes { depth node { id key name kind } }
    edges { from { id } to { id } link }
    omitted { node { id name } kind count where }
  }
}`,
      variables: { of, depth, limit: LIMIT },
    },
    view({ data }) {
      const around = (data as unknown as { neighbourhood: Around }).neighbourhood;
      if (around.nodes.length === 0) return null;
      const names = around.nodes.filter(({ depth }) => depth === 0).map(({ node }) => node.name);
      const title = `${texts.explore}: ${names.join(", ")}`;
      return {
        title,
        body: (
          <>
            <h1>{title}</h1>
            <Picture scene={scene} around={around} />
            <Neighbours scene={scene} around={around} />
            <p>
              <a className="button" href={address.with({ depth: depth === 2 ? null : "2" })}>
                {texts.around}: {depth === 2 ? 1 : 2}
              </a>
            </p>
          </>
        ),
      };
    },
  };
}

function Neighbours({ scene, around }: { readonly scene: Scene; readonly around: Around }): ReactElement {
  const { texts, address, model, words } = scene;
  const linksOf = (id: string) =>
    [
      ...new Set(
        around.edges
          .filter(({ from, to }) => from.id === id || to.id === id)
          .map(({ link }) => words.link(model, link)),
      ),
    ].join(", ");
  return (
    <section className="scroll" aria-label={texts.around}>
      <table className="records">
        <caption>{texts.around}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.name}</th>
            <th scope="col">{texts.kind}</th>
            <th scope="col">{texts.links}</th>
            <th scope="col">{texts.explore}</th>
          </tr>
        </thead>
        <tbody>
          {around.nodes.map(({ node }) => (
            <tr key={node.id}>
              <th scope="row">
                <a href={address.to(pathOf(node.id))}>{node.name}</a>
              </th>
              <td>{words.kindNamed(model, node.kind)}</td>
              <td>{linksOf(node.id)}</td>
              <td>
                <a href={address.with({ node: node.id })} aria-label={`${texts.explore} ${node.name}`}>
                  →
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {around.omitted.length > 0 && (
        <ul>
          {around.omitted.map(({ node, kind, count, where }) => {
            const target = model.kind(kind);
            return (
              <li key={`${node.id} ${kind} ${count}`}>
                {node.name}: +{count} <a href={address.toRecords(target, where)}>{words.kinds(target)}</a>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** Kinds by shape as well as by colour. */
function Mark({ kind, kinds }: { readonly kind: string; readonly kinds: readonly string[] }): ReactElement {
  const place = kinds.indexOf(kind);
  const shapes = [
    <circle key="circle" r="7" />,
    <rect key="square" x="-6" y="-6" width="12" height="12" />,
    <polygon key="triangle" points="0,-8 7,6 -7,6" />,
    <polygon key="diamond" points="0,-8 8,0 0,8 -8,0" />,
    <polygon key="hexagon" points="-4,-7 4,-7 8,0 4,7 -4,7 -8,0" />,
  ];
  return <g className={`kind k${place % 8}`}>{shapes[place % shapes.length]}</g>;
}

function Picture({ scene, around }: { readonly scene: Scene; readonly around: Around }): ReactElement {
  const { address, texts, words, model } = scene;
  const places = layout(around.nodes.map(({ node, depth }) => ({ id: node.id, kind: node.kind, distance: depth })));
  const outermost = Math.max(...around.nodes.map(({ depth }) => depth));
  const kinds = [...new Set(around.nodes.map(({ node }) => node.kind))].sort();
  return (
    <figure aria-label={`${texts.around}: ${around.nodes.length}`}>
      <svg viewBox="-420 -420 840 840" className="graph">
        <title>{texts.around}</title>
        {around.edges.map(({ from, to, link }) => {
          const [a, b] = [places.get(from.id), places.get(to.id)];
          return a && b ? <line key={`${from.id} ${link} ${to.id}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} /> : null;
        })}
        {around.nodes.map(({ node, depth }) => {
          const { x, y, angle } = places.get(node.id)!;
          const left = depth > 0 && x < 0;
          const turn = depth === 0 ? 0 : left ? angle + 180 : angle;
          return (
            <a key={node.id} href={address.with({ node: node.id })}>
              <g transform={`translate(${x} ${y})`}>
                <title>{`${node.name} (${words.kindNamed(model, node.kind)})`}</title>
                <Mark kind={node.kind} kinds={kinds} />
                {(depth === 0 || depth === outermost) && (
                  <text x={left ? -11 : 11} y="4" textAnchor={left ? "end" : "start"} transform={`rotate(${turn})`}>
                    {node.name.length > 30 ? `${node.name.slice(0, 29)}…` : node.name}
                  </text>
                )}
              </g>
            </a>
          );
        })}
      </svg>
      <figcaption>
        <ul className="switches">
          {kinds.map((kind) => (
            <li key={kind}>
              <svg viewBox="-10 -10 20 20" width="16" height="16" aria-hidden="true">
                <Mark kind={kind} kinds={kinds} />
              </svg>{" "}
              {words.kindNamed(model, kind)}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
