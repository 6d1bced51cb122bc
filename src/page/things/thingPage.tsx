import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import type { Kind, Model } from "../../model/createModel.ts";
import type { Page, Scene } from "../Page.ts";
import { pathOf } from "../parts/paths.ts";
import { linked, listed } from "../parts/RecordList.tsx";
import { aboutThing } from "./aboutThing.ts";
import { type LinkedList, linkedLists, linkedSelection, spreadFields } from "./linkedLists.ts";
import { type ReachedData, reachedLists, reachedQuestion } from "./reachedLists.ts";
import { type ShownField, shownFields } from "./shownFields.ts";
import type { Thing } from "./Thing.ts";
import { ThingView } from "./ThingView.tsx";

const MOST_SIMILAR = 6;
const tags = `tags { basis because confidence node { ${linked} } }`;
const similar = `similar(first: ${MOST_SIMILAR}) { sharedCount shared { sharedBy node { ${linked} } } node { ${linked} } }`;

/** What the page of a kind asks and shows: the same for all its things. */
interface KindPage {
  readonly shown: readonly ShownField[];
  readonly lists: readonly LinkedList[];
  readonly document: string;
}

const made = new WeakMap<Kind, KindPage>();

function kindPage(model: Model, schema: GraphQLSchema, kind: Kind): KindPage {
  const known = made.get(kind);
  if (known) return known;
  const type = schema.getType(kind.name) as GraphQLObjectType;
  const fields = type.getFields();
  const lists = linkedLists(model, kind);
  const ofModel = new Set(lists.map(({ field }) => field));
  const shown = shownFields(type).filter(({ name, as }) => as !== "connection" && !ofModel.has(name));
  const selections = [
    ...shown.map(({ name, selection }) => `${name}${selection && ` ${selection}`}`),
    ...lists.map(linkedSelection),
    ...(fields.tags ? [tags] : []),
    ...(fields.similar ? [similar] : []),
  ];
  const whole = `query Thing($id: ID!, $lang: [String!]!) {
  node(id: $id) {
    ${listed} sources
    ... on ${kind.name} {
      ${selections.join("\n      ")}
    }
  }
}`;
  const document = withFragments(whole, [
    ["Spread", "Facet", spreadFields],
    ["Listed", "Node", listed],
    ["Linked", "Node", linked],
  ]);
  const page = { shown, lists, document };
  made.set(kind, page);
  return page;
}

/** Everything that is known of one thing, by the schema and the model: a new kind, field or link stands here by itself. */
export function thingPage(scene: Scene, schema: GraphQLSchema, { kind, key }: { kind: Kind; key: string }): Page {
  const { address, model } = scene;
  const { shown, lists, document } = kindPage(model, schema, kind);
  return {
    question: { document, variables: { id: `${kind.name}:${key}`, lang: [address.lang, "en"] } },
    together: true,
    next({ data }) {
      const thing = data.node as Thing | null;
      return thing && reachedQuestion(reachedLists(model, kind, thing), [address.lang, "en"]);
    },
    view({ data }) {
      const thing = data.node as Thing | null;
      if (!thing) return null;
      const reached = reachedLists(model, kind, thing).map((list) => ({
        list,
        data: data[list.alias] as ReachedData,
      }));
      return {
        title: `${thing.label.text} (${thing.key})`,
        about: aboutThing(kind, thing),
        ...(decodeURIComponent(pathOf(thing.id)) !== address.path.slice(1) && { moved: pathOf(thing.id) }),
        body: <ThingView scene={scene} kind={kind} thing={thing} shown={shown} lists={lists} reached={reached} />,
      };
    },
  };
}

/** A document in which what it repeats is said once: it may have a thousand words and signs. */
function withFragments(
  document: string,
  fragments: readonly (readonly [name: string, type: string, fields: string])[],
): string {
  const used = fragments.filter(([, , fields]) => document.includes(fields));
  return used.reduce(
    (text, [name, type, fields]) =>
      text.includes(fields)
        ? `${text.replaceAll(fields, `...${name}`)}\nfragment ${name} on ${type} { ${fields} }`
        : text,
    document,
  );
}
