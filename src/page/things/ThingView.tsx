import { Fragment, type ReactElement } from "react";
import type { Kind } from "../../model/createModel.ts";
import { DEFAULT_BASIS } from "../../model/types.ts";
import type { Scene } from "../Page.ts";
import { parametersOf } from "../parts/Address.ts";
import { isEmpty } from "../parts/isEmpty.ts";
import { Section } from "../parts/Layout.tsx";
import { type LinkedRecord, RecordList, shownValue } from "../parts/RecordList.tsx";
import { Sources } from "../parts/Sources.tsx";
import { ThingLink } from "../parts/ThingLink.tsx";
import { tongue } from "../parts/tongue.ts";
import { Likeness } from "./Likeness.tsx";
import type { LinkedList } from "./linkedLists.ts";
import type { ReachedData, ReachedList } from "./reachedLists.ts";
import { Spreads } from "./Spreads.tsx";
import type { ShownField } from "./shownFields.ts";
import type { LinkedData, Thing } from "./Thing.ts";
import { ThingTags } from "./ThingTags.tsx";
import { ThingTimeline, timelineOf } from "./ThingTimeline.tsx";

export interface ThingViewProps {
  readonly scene: Scene;
  readonly kind: Kind;
  readonly thing: Thing;
  readonly shown: readonly ShownField[];
  readonly lists: readonly LinkedList[];
  readonly reached: readonly { readonly list: ReachedList; readonly data: ReachedData }[];
}

/** Fewer are seen at a glance in the lists themselves. */
const FEWEST_ENTRIES = 3;

const FEWEST_SPREAD = 4;
const MOST_FACTS = 3;

interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: ReactElement;
}

export function ThingView(props: ThingViewProps): ReactElement {
  const { scene, kind, thing } = props;
  const { texts, address, words } = scene;
  const parts = partsOf(props);
  return (
    <article className={kind.name === "Sdg" ? `goal-${thing.key}` : undefined}>
      <p className="quiet">
        <a href={address.to(kind.plural)}>{words.kind(kind)}</a> {thing.key}
      </p>
      <h1 {...tongue(scene, thing.label.lang)}>{thing.label.text}</h1>
      {thing.label.text !== thing.name && <p {...tongue(scene, "en")}>{thing.name}</p>}
      <p className="places">
        <a className="button" href={address.to("explore", { node: thing.id })}>
          {texts.explore}
        </a>
        {parts.length > 2 &&
          parts.map(({ id, title }) => (
            <a key={id} href={`#${id}`}>
              {title}
            </a>
          ))}
      </p>
      <Facts {...props} />
      {parts.map(({ id, title, body }) => (
        <Section key={id} id={id} title={title}>
          {body}
        </Section>
      ))}
    </article>
  );
}

function partsOf({ scene, kind, thing, shown, lists, reached }: ThingViewProps): Part[] {
  const { texts, address, words } = scene;
  const titled = (field: string, count: number) =>
    `${words.name(field, kind.name)}${texts.colon}${words.number(count)}`;
  const nodes = shown.flatMap(({ name, as }): Part[] => {
    const records = as === "nodes" ? (thing[name] as readonly LinkedRecord[]) : [];
    if (records.length === 0) return [];
    return [part(name, titled(name, records.length), <Nodes key={name} scene={scene} nodes={records} />)];
  });
  const linked = lists.flatMap((list): Part[] => {
    const data = thing[list.field] as LinkedData;
    if (data.totalCount === 0 || isFact(list, data)) return [];
    const body = <Linked key={list.field} scene={scene} list={list} data={data} thing={thing} />;
    return [part(list.field, titled(list.field, data.totalCount), body)];
  });
  const beyond = reached.flatMap(({ list: { target, where, spreads }, data: { totalCount, facets = [] } }): Part[] => {
    if (totalCount === 0) return [];
    const title = `${words.kinds(target)}${texts.colon}${words.number(totalCount)}`;
    const body = (
      <Fragment key={target.plural}>
        <p>
          <a href={address.to(target.plural, parametersOf(target, where, DEFAULT_BASIS))}>
            {texts.seeAll}
            {texts.colon}
            {words.counted(target, totalCount)}
          </a>
        </p>
        {spreads.length > 0 && totalCount >= FEWEST_SPREAD && (
          <Spreads scene={scene} target={target} spreads={facets} self={thing.id} />
        )}
      </Fragment>
    );
    return [part(`by-way-${target.plural}`, title, body)];
  });
  const { tags = [], similar = [] } = thing;
  const entries = timelineOf(lists, thing);
  const ofTags = part("tags", texts.tags, <ThingTags scene={scene} tags={tags} />);
  const ofTime = part("timeline", texts.timeline, <ThingTimeline scene={scene} entries={entries} />);
  const ofLikeness = part("similar", texts.similar, <Likeness scene={scene} similar={similar} />);
  return [
    ...nodes,
    ...linked,
    ...beyond,
    ...(tags.length > 0 ? [ofTags] : []),
    ...(entries.length >= FEWEST_ENTRIES ? [ofTime] : []),
    ...(similar.length > 0 ? [ofLikeness] : []),
  ];
}

const part = (id: string, title: string, body: ReactElement): Part => ({ id, title, body });

function Nodes({ scene, nodes }: { readonly scene: Scene; readonly nodes: readonly LinkedRecord[] }): ReactElement {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.id}>
          <ThingLink scene={scene} node={node} />
        </li>
      ))}
    </ul>
  );
}

/** What the thing is linked with by one link: the first of it, and what it is spread over. */
function Linked({
  scene,
  list,
  data,
  thing,
}: {
  readonly scene: Scene;
  readonly list: LinkedList;
  readonly data: LinkedData;
  readonly thing: Thing;
}): ReactElement {
  const { field, target, columns, side } = list;
  const { texts, address, words } = scene;
  const properties = columns.map(({ name }) => name).filter((name) => data.nodes.some((node) => !isEmpty(node[name])));
  const back = side.reverse ? side.link.forward : side.link.reverse;
  return (
    <>
      {properties.length > 0 ? (
        <RecordList
          scene={scene}
          kind={target}
          records={data.nodes}
          properties={properties}
          caption={words.name(field, side.reverse ? side.link.to : side.link.from)}
        />
      ) : (
        <Nodes scene={scene} nodes={data.nodes} />
      )}
      {data.totalCount > data.nodes.length && (
        <p>
          <a href={address.to(target.plural, { [back.filter ?? back.field]: thing.key })}>
            {texts.seeAll}
            {texts.colon}
            {words.counted(target, data.totalCount)}
          </a>
        </p>
      )}
      {data.totalCount >= FEWEST_SPREAD && (
        <Spreads scene={scene} target={target} spreads={data.facets ?? []} self={thing.id} />
      )}
    </>
  );
}

/** Of what everybody knows by its name a few stand among the facts. */
function isFact({ target }: LinkedList, { totalCount, nodes }: LinkedData): boolean {
  return target.framework === true && totalCount <= MOST_FACTS && nodes.length === totalCount;
}

function Facts({ scene, kind, thing, shown, lists }: ThingViewProps): ReactElement {
  const { texts, words } = scene;
  // What stands above it is no news.
  const told = new Set([kind.title, kind.keyField?.name]);
  const filled = shown.filter(({ name }) => !told.has(name) && shownValue(thing[name]) !== "");
  const few = lists.flatMap((list) => {
    const data = thing[list.field] as LinkedData;
    return data.totalCount > 0 && isFact(list, data) ? [{ name: list.field, nodes: data.nodes }] : [];
  });
  return (
    <Section title={texts.facts}>
      <dl>
        {filled
          .filter(({ as }) => as === "fact")
          .map(({ name }) => (
            <div key={name}>
              <dt>{words.name(name, kind.name)}</dt>
              <dd>
                {name === "url" ? (
                  <Outside address={String(thing[name])} />
                ) : (
                  shownValue(thing[name], kind.property.get(name)?.vocabulary, words)
                )}
              </dd>
            </div>
          ))}
        {filled
          .filter(({ as }) => as === "node")
          .map(({ name }) => (
            <div key={name}>
              <dt>{words.name(name, kind.name)}</dt>
              <dd>
                <ThingLink scene={scene} node={thing[name] as LinkedRecord} />
              </dd>
            </div>
          ))}
        {few.map(({ name, nodes }) => (
          <div key={name}>
            <dt>{words.name(name, kind.name)}</dt>
            <dd>
              {nodes.map((node, place) => (
                <Fragment key={node.id}>
                  {place > 0 && ", "}
                  <ThingLink scene={scene} node={node} />
                </Fragment>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{texts.sources}</dt>
          <dd>
            <Sources sources={thing.sources} />
          </dd>
        </div>
      </dl>
      <p className={thing.verified ? "sure" : "doubt"}>{thing.verified ? texts.verified : texts.unverified}</p>
    </Section>
  );
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
