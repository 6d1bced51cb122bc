import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import type { ReactElement } from "react";
import type { Kind } from "../../model/createModel.ts";
import type { Page, Scene } from "../Page.ts";
import { Section } from "../parts/Layout.tsx";
import { pathOf } from "../parts/paths.ts";
import { type ListedRecord, shownValue } from "../parts/RecordList.tsx";
import { tongue } from "../parts/tongue.ts";
import { withCode } from "../parts/words.ts";

const MOST_LINKED = 12;
const MOST_SIMILAR = 5;

/** Told in places of their own. */
const OWN: ReadonlySet<string> = new Set([
  "id",
  "key",
  "kind",
  "name",
  "sources",
  "verified",
  "label",
  "tags",
  "similar",
]);

/** How a field of a kind is asked for and shown; null: not on its page. */
type Shown = { readonly as: "fact" | "node" | "nodes" | "connection"; readonly selection: string };

function shownAs({ type, args }: GraphQLField<unknown, unknown>): Shown | null {
  if (args.some(isRequiredArgument)) return null;
  const named = getNamedType(type);
  if (isLeafType(named)) return { as: "fact", selection: "" };
  if (!isObjectType(named)) return null;
  if (isNode(named))
    return { as: isList(type) ? "nodes" : "node", selection: "{ id key name label(lang: $lang) { text lang } }" };
  if (named.name.endsWith("Connection"))
    return {
      as: "connection",
      selection: `(first: ${MOST_LINKED}) { totalCount nodes { id key name label(lang: $lang) { text lang } } }`,
    };
  const fields = Object.values(named.getFields());
  return fields.every((field) => isLeafType(getNamedType(field.type)))
    ? { as: "fact", selection: `{ ${fields.map(({ name }) => name).join(" ")} }` }
    : null;
}

const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === "Node");

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}

interface Thing extends ListedRecord {
  readonly label: { readonly text: string; readonly lang: string };
  readonly sources: readonly string[];
  readonly verified: boolean;
  readonly tags?: readonly {
    basis: string;
    because: string | null;
    confidence: string | null;
    node: ListedRecord | null;
  }[];
  readonly similar?: readonly { score: number; sharedCount: number; node: ListedRecord }[];
}

type Connection = { readonly totalCount: number; readonly nodes: readonly ListedRecord[] };

/** Everything that is known of one thing, by the schema: a new kind, field or link stands here by itself. */
export function thingPage(scene: Scene, schema: GraphQLSchema, { kind, key }: { kind: Kind; key: string }): Page {
  const { address } = scene;
  const type = schema.getType(kind.name) as GraphQLObjectType;
  const fields = type.getFields();
  const shown = Object.values(fields).flatMap((field) => {
    const how = OWN.has(field.name) ? null : shownAs(field);
    return how ? [{ name: field.name, ...how }] : [];
  });
  const tags = fields.tags
    ? "tags { basis because confidence node { id key name label(lang: $lang) { text lang } } }"
    : "";
  const similar = fields.similar
    ? `similar(first: ${MOST_SIMILAR}) { score sharedCount node { id key name label(lang: $lang) { text lang } } }`
    : "";
  return {
    question: {
      document: `query Thing($id: ID!, $lang: [String!]!) {
  node(id: $id) {
    id key name sources verified label(lang: $lang) { text lang }
    ... on ${kind.name} {
      ${[...shown.map(({ name, selection }) => `${name}${selection && ` ${selection}`}`), tags, similar].filter(Boolean).join("\n      ")}
    }
  }
}`,
      variables: { id: `${kind.name}:${key}`, lang: [address.lang, "en"] },
    },
    view({ data }) {
      const thing = data.node as Thing | null;
      if (!thing) return null;
      return {
        title: `${thing.label.text} (${thing.key})`,
        about: aboutThing(kind, thing),
        ...(decodeURIComponent(pathOf(thing.id)) !== address.path.slice(1) && { moved: pathOf(thing.id) }),
        body: <ThingView scene={scene} kind={kind} thing={thing} shown={shown} />,
      };
    },
  };
}

/** The thing as schema.org has it, with the UN's own identifiers of goals and targets. */
export function aboutThing(kind: Kind, { id, key, name, sources, summary, url }: Thing): Record<string, unknown> {
  const un = kind.name === "Sdg" || kind.name === "SdgTarget" ? `http://metadata.un.org/sdg/${key}` : undefined;
  const types: Readonly<Record<string, string>> = {
    Country: "Country",
    Stakeholder: "Organization",
    Event: "Event",
    Session: "Event",
    Document: "CreativeWork",
    Project: "Project",
  };
  return {
    "@context": "https://schema.org",
    "@type": types[kind.name] ?? "Thing",
    identifier: id,
    name,
    ...(un && { "@id": un }),
    ...(typeof summary === "string" && { description: summary }),
    ...(typeof url === "string" && { url }),
    subjectOf: sources.map((source) => ({ "@type": "CreativeWork", name: source })),
  };
}

interface ThingViewProps {
  readonly scene: Scene;
  readonly kind: Kind;
  readonly thing: Thing;
  readonly shown: readonly (Shown & { readonly name: string })[];
}

function ThingView({ scene, kind, thing, shown }: ThingViewProps): ReactElement {
  const { texts, address, words } = scene;
  const nameOf = (field: string) => words.name(field, kind.name);
  const link = ({ id, key, name, label = { text: name, lang: "en" } }: ListedRecord) => (
    <a href={address.to(pathOf(id))} {...tongue(scene, label.lang)}>
      {withCode(key, label.text)}
    </a>
  );
  const basisNames: Readonly<Record<string, string>> = {
    DECLARED: texts.declared,
    SUGGESTED: texts.suggested,
    IMPLIED: texts.implied,
  };
  const facts = shown.filter(({ as, name }) => as === "fact" && shownValue(thing[name]) !== "");
  const single = shown.filter(({ as, name }) => as === "node" && thing[name]);
  const many = shown.flatMap(({ as, name }): (Connection & { name: string })[] => {
    const value = thing[name];
    if (as === "nodes") return [{ name, nodes: value as ListedRecord[], totalCount: (value as ListedRecord[]).length }];
    return as === "connection" ? [{ name, ...(value as Connection) }] : [];
  });
  return (
    <article>
      <p className="quiet">
        <a href={address.to(kind.plural)}>{words.kind(kind)}</a> {thing.key}
      </p>
      <h1 {...tongue(scene, thing.label.lang)}>{thing.label.text}</h1>
      {thing.label.text !== thing.name && <p {...tongue(scene, "en")}>{thing.name}</p>}
      <p>
        <a className="button" href={address.to("explore", { node: thing.id })}>
          {texts.explore}
        </a>
      </p>
      <Section title={texts.facts}>
        <dl>
          {facts.map(({ name }) => (
            <div key={name}>
              <dt>{nameOf(name)}</dt>
              <dd>
                {name === "url" ? (
                  <Outside address={String(thing[name])} />
                ) : (
                  shownValue(thing[name], kind.property.get(name)?.vocabulary, words)
                )}
              </dd>
            </div>
          ))}
          {single.map(({ name }) => (
            <div key={name}>
              <dt>{nameOf(name)}</dt>
              <dd>{link(thing[name] as ListedRecord)}</dd>
            </div>
          ))}
          <div>
            <dt>{texts.sources}</dt>
            <dd>{thing.sources.join("; ")}</dd>
          </div>
        </dl>
        <p className={thing.verified ? "sure" : "doubt"}>{thing.verified ? texts.verified : texts.unverified}</p>
      </Section>
      {many
        .filter(({ totalCount }) => totalCount > 0)
        .map(({ name, nodes, totalCount }) => (
          <Section key={name} title={`${nameOf(name)}${texts.colon}${words.number(totalCount)}`}>
            <ul>
              {nodes.map((node) => (
                <li key={node.id}>{link(node)}</li>
              ))}
            </ul>
            <SeeAll scene={scene} kind={kind} field={name} thing={thing} more={totalCount > nodes.length} />
          </Section>
        ))}
      {thing.tags && thing.tags.length > 0 && (
        <Section title={texts.tags}>
          <ul>
            {thing.tags.map(({ basis, because, confidence, node }) => (
              <li key={`${node?.id} ${basis} ${because}`}>
                {node && link(node)}{" "}
                <span className="quiet">{[basisNames[basis] ?? basis, confidence].filter(Boolean).join(", ")}</span>
                {because && ` ${texts.because} ${because}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {thing.similar && thing.similar.length > 0 && (
        <Section title={texts.similar}>
          <ol>
            {thing.similar.map(({ node, sharedCount }) => (
              <li key={node.id}>
                {link(node)} <span className="count">{sharedCount}</span>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </article>
  );
}

/** All that a link leads to, as the list of that kind under the condition that it is linked with the thing. */
function SeeAll({
  scene,
  kind,
  field,
  thing,
  more,
}: Pick<ThingViewProps, "scene" | "kind" | "thing"> & { field: string; more: boolean }) {
  const side = kind.side.get(field);
  if (!side || !more) return null;
  const back = side.reverse ? side.link.forward : side.link.reverse;
  const target = scene.model.kind(side.target);
  return <a href={scene.address.to(target.plural, { [back.filter ?? back.field]: thing.key })}>{scene.texts.seeAll}</a>;
}

/** A link only for what is an address on the web. */
function Outside({ address }: { readonly address: string }): ReactElement {
  return /^https?:\/\//.test(address) ? (
    <a href={address} rel="noreferrer">
      {address}
    </a>
  ) : (
    <span>{address}</span>
  );
}
