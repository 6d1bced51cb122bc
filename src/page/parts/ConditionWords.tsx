import { Fragment, type ReactElement, type ReactNode } from "react";
import type { FilterField, Kind } from "../../model/createModel.ts";
import type { FilterInput } from "../../model/filter/Filter.ts";
import type { MatchInput } from "../../model/filter/MatchInput.ts";
import type { RangeInput } from "../../model/filter/spanInput.ts";
import type { NodeFilterInput, WalkInput } from "../../model/filter/walkInput.ts";
import type { Basis } from "../../model/types.ts";
import type { Scene } from "../Page.ts";
import { isObject, stepsOf, textsOf } from "./conditions.ts";
import { termText } from "./keyText.ts";
import type { LocalName } from "./LocalName.ts";
import { Name } from "./Name.tsx";

/** What nodes are called, by their ids. */
export type NodeNames = ReadonlyMap<string, LocalName>;

interface WordsProps {
  readonly scene: Scene;
  readonly kind: Kind;
  readonly names: NodeNames;
}

/** A filter as a sentence of conditions, all of which hold. */
export function ConditionWords({
  filter,
  nested = false,
  ...props
}: WordsProps & { readonly filter: FilterInput; readonly nested?: boolean }): ReactElement {
  const { texts } = props.scene;
  const entries = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  if (entries.length === 0) return <>{texts.anything}</>;
  const said = entries.map(([name, value]) => <One key={name} {...props} name={name} value={value} />);
  return grouped(joined(said, texts.and), nested && entries.length > 1);
}

function One({ name, value, ...props }: WordsProps & { readonly name: string; readonly value: unknown }): ReactElement {
  const { scene, kind, names } = props;
  const { texts, words } = scene;
  const own = kind.filterField.get(name);
  switch (name) {
    case "and":
    case "or": {
      const parts = (Array.isArray(value) ? value : [value]).filter(isObject);
      if (parts.length === 0) return <>{name === "and" ? texts.anything : texts.nothingAtAll}</>;
      const said = parts.map((filter) => (
        <ConditionWords key={JSON.stringify(filter)} {...props} filter={filter} nested />
      ));
      return grouped(joined(said, name === "and" ? texts.and : texts.anyOf), parts.length > 1);
    }
    case "not":
      return (
        <>
          <Operator text={texts.notSo} /> ({isObject(value) && <ConditionWords {...props} filter={value} />})
        </>
      );
    case "ids":
      return (
        <Keys
          {...props}
          label={words.name("ids")}
          keys={textsOf(value)}
          how={texts.anyOf}
          nameOf={(id) => names.get(id)}
        />
      );
    case "text":
      return (
        <>
          {texts.textHolds} <strong>“{String(value)}”</strong>
        </>
      );
    case "verified":
      return <strong>{value === true ? texts.verifiedWord : texts.unverifiedWord}</strong>;
    case "traverse":
      return <Walk {...props} walk={value as WalkInput} />;
  }
  const label = words.name(name, kind.name);
  if (!isObject(value)) return <>{`${label}${texts.colon}${JSON.stringify(value)}`}</>;
  return kind.span.has(name) || own?.type === "range" ? (
    <Labelled scene={scene} label={label}>
      {rangeText(scene, value as RangeInput)}
    </Labelled>
  ) : (
    <Match {...props} label={label} field={own} match={value as MatchInput} />
  );
}

function Match({
  label,
  field,
  match,
  ...props
}: WordsProps & { readonly label: string; readonly field: FilterField | undefined; readonly match: MatchInput }) {
  const { scene, names } = props;
  const { texts } = scene;
  const { any, all, none, exists, some, basis } = match;
  const nameOf = (key: string) =>
    field?.target ? names.get(`${field.target.name}:${key}`) : field && termText(scene, field, key);
  const keys = (list: readonly string[], how: string, before?: string) => (
    <Keys
      key={how + before}
      {...props}
      label={label}
      keys={list}
      how={how}
      nameOf={nameOf}
      {...(before && { before })}
    />
  );
  const said = [
    ...(any ? [keys(textsOf(any), texts.anyOf)] : []),
    ...(all ? [keys(textsOf(all), texts.and)] : []),
    ...(none ? [keys(textsOf(none), texts.norIs, texts.not)] : []),
    ...(typeof exists === "boolean"
      ? [
          <Labelled key="exists" scene={scene} label={label}>
            {exists ? texts.atLeastOne : texts.none}
          </Labelled>,
        ]
      : []),
    ...(some && field?.target
      ? [
          <Fragment key="some">
            {label}
            {texts.colon}
            {texts.oneThat} (
            <ConditionWords {...props} kind={scene.model.kind(field.target.name)} filter={some} />)
          </Fragment>,
        ]
      : []),
  ];
  return (
    <>
      {grouped(joined(said, texts.and), said.length > 1)}
      {basis && <BasisWords scene={scene} basis={basis} />}
    </>
  );
}

/** Only where it is not what the page says anyhow. */
function BasisWords({ scene, basis }: { readonly scene: Scene; readonly basis: readonly Basis[] }) {
  const { texts, address } = scene;
  if (JSON.stringify([...basis].sort()) === JSON.stringify([...address.basis].sort())) return null;
  const names = { DECLARED: texts.declared, SUGGESTED: texts.suggested, IMPLIED: texts.implied };
  return <> {`[${texts.basis}${texts.colon}${basis.map((one) => names[one]).join(", ")}]`}</>;
}

function Keys({
  scene,
  label,
  keys,
  how,
  before,
  nameOf,
}: Pick<WordsProps, "scene"> & {
  readonly label: string;
  readonly keys: readonly string[];
  readonly how: string;
  readonly before?: string;
  nameOf(key: string): LocalName | undefined;
}) {
  const { texts } = scene;
  const said = keys.map((key) => {
    const name = nameOf(key);
    return <strong key={key}>{name ? <Name scene={scene} name={name} /> : key}</strong>;
  });
  return (
    <>
      {label}
      {texts.colon}
      {before && <Operator text={before} />}
      {before && " "}
      {said.length === 0 ? texts.nothingAtAll : joined(said, how)}
    </>
  );
}

function Walk({ walk, ...props }: WordsProps & { readonly walk: WalkInput }) {
  const { scene, names } = props;
  const { texts, words, model } = scene;
  const nodes = (where: NodeFilterInput | null | undefined) =>
    Object.entries(where ?? {}).flatMap(([plural, filter]) => {
      const kind = model.kinds.find((one) => one.plural === plural);
      return kind
        ? [
            <Fragment key={plural}>
              {words.kinds(kind)}
              {isObject(filter) && Object.keys(filter).length > 0 && (
                <>
                  {" "}
                  (<ConditionWords {...props} kind={kind} filter={filter} />)
                </>
              )}
            </Fragment>,
          ]
        : [];
    });
  const from = textsOf(walk.from).map((id) => {
    const name = names.get(id);
    return <strong key={id}>{name ? <Name scene={scene} name={name} /> : id}</strong>;
  });
  return (
    <>
      {texts.reachedFrom} {joined([...from, ...nodes(walk.where)], texts.anyOf)}{" "}
      {stepsOf(walk.steps).map(({ link, where }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a walk may take the same step twice
        <Fragment key={place}>
          {" → "}
          <em>{words.link(model, link)}</em>
          {where && <> {nodes(where)}</>}
        </Fragment>
      ))}
    </>
  );
}

function rangeText({ texts }: Scene, { from, to, exists }: RangeInput): string {
  const known = [from, to].filter((end) => typeof end === "number");
  const range =
    known.length === 2
      ? from === to
        ? `${from}`
        : `${from} – ${to}`
      : typeof from === "number"
        ? `${texts.fromOn} ${from}`
        : typeof to === "number"
          ? `${texts.upTo} ${to}`
          : "";
  return [range, exists === true ? texts.atLeastOne : exists === false ? texts.none : ""].filter(Boolean).join(", ");
}

function Labelled({
  scene: { texts },
  label,
  children,
}: Pick<WordsProps, "scene"> & { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      {label}
      {texts.colon}
      <strong>{children}</strong>
    </>
  );
}

function Operator({ text }: { readonly text: string }) {
  return <span className="operator">{text}</span>;
}

function joined(parts: readonly ReactElement[], operator: string): ReactElement {
  return (
    <>
      {parts.map((part, place) => (
        <Fragment key={part.key ?? place}>
          {place > 0 && (
            <>
              {" "}
              <Operator text={operator} />{" "}
            </>
          )}
          {part}
        </Fragment>
      ))}
    </>
  );
}

function grouped(said: ReactElement, inBrackets: boolean): ReactElement {
  return inBrackets ? <>({said})</> : said;
}
