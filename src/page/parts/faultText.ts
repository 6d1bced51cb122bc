import type { Model } from "../../model/createModel.ts";
import { suggest } from "../../model/words/suggest.ts";
import type { Scene } from "../Page.ts";
import { fill, type Texts } from "./texts.ts";

/** What is wrong, in the language of a page: a sentence or two. */
export interface FaultText {
  readonly sentence: string;
  /** What would be right, where that is known. */
  readonly hint?: string;
  /** What was written, and what may have been meant. */
  readonly meant?: { readonly text: string; readonly instead: readonly string[] };
  /** The parameter without which the address may be right. */
  readonly without?: string;
}

type Teller = (scene: Scene, found: readonly string[]) => FaultText | null;

const example = '{"any": ["AFR"]}';

/** What the service says of wrong questions, each with how a page tells it. */
const tellers: readonly (readonly [RegExp, Teller])[] = [
  [
    /^"([^"]+)" is no condition on (\w+)/,
    ({ texts, words, model }, [name = "", plural = ""]) => {
      const kind = model.kinds.find((one) => one.plural === plural);
      if (!kind) return null;
      const fields = [...kind.filterFields.map((field) => field.name), ...kind.span.keys(), "text"];
      const sentence = fill(texts.faultOnlyCondition, { name: quoted(texts, name), kind: words.noun(kind, 2) });
      const [field = "", ...match] = name.split(".");
      const near = suggest(field, fields);
      if (near !== null && near !== field)
        return { sentence, ...meaning(texts, name, [[near, ...match].join(".")]), without: name };
      const names = fields.map((field) => `${field} (${words.name(field, kind.name)})`).join(", ");
      return {
        sentence: fill(texts.faultCondition, { name: quoted(texts, name), kind: words.noun(kind, 2), names }),
        without: name,
      };
    },
  ],
  [
    /^There is no parameter "([^"]*)" here: (.*)$/s,
    ({ texts }, [name = "", hint = ""]) => {
      const sentence = fill(texts.faultParameter, { name: quoted(texts, name) });
      const [, meant] = /^did you mean (.*)\?$/.exec(hint) ?? [];
      if (meant !== undefined) return { sentence, ...meaning(texts, name, textsIn(meant)), without: name };
      const [, known = ""] = /^expected (.*)$/.exec(hint) ?? [];
      return { sentence, hint: fill(texts.faultTakes, { text: known }), without: name };
    },
  ],
  [
    /^The parameter "([^"]*)" is given twice/,
    ({ texts }, [name = ""]) => ({ sentence: fill(texts.faultTwice, { name: quoted(texts, name) }), without: name }),
  ],
  [
    /^([\w.]+): there is no "([^"]*)"; (.*)$/s,
    ({ texts }, [name = "", text = "", hint = ""]) => {
      const sentence = fill(texts.faultValue, { name, text: quoted(texts, text) });
      const [, meant] = /^did you mean (.*)\?$/.exec(hint) ?? [];
      if (meant !== undefined) return { sentence, ...meaning(texts, text, textsIn(meant)), without: name };
      const [, known = ""] = /^expected one of (.*)$/.exec(hint) ?? [];
      return { sentence, hint: fill(texts.faultKnown, { text: known }), without: name };
    },
  ],
  [
    /^([\w.]+): expected a value as (.*?)(?:; got "(.*)")?$/s,
    ({ texts }, [name = "", example = "", text = ""]) => ({
      sentence: fill(text === "" ? texts.faultNeeded : texts.faultValue, { name, text: quoted(texts, text) }),
      hint: fill(texts.faultExample, { name, example }),
      ...(text !== "" && { without: name }),
    }),
  ],
  [
    /^(\w+): expected (?:one of )?(.*); got "([^"]*)"$/s,
    ({ texts }, [name = "", known = "", text = ""]) => ({
      sentence: fill(texts.faultValue, { name, text: quoted(texts, text) }),
      hint: fill(texts.faultKnown, { text: known }),
      without: name,
    }),
  ],
  [
    /^where: expected an object in JSON/,
    ({ texts }) => ({ sentence: fill(texts.faultJson, { example: '{"regions": {"any": ["AFR"]}}' }) }),
  ],
  [
    /^"([^"]*)" is no number/,
    ({ texts }, [text = ""]) => ({ sentence: fill(texts.faultNumber, { text: quoted(texts, text) }) }),
  ],
  [
    /^Unknown (\w+) "([^"]*)"(?:: (.*))?$/s,
    (scene, [what = "", text = "", hint = ""]) => unknown(scene, what, text, hint),
  ],
  [/^There is no (\w+) "([^"]*)"/, (scene, [what = "", text = ""]) => unknown(scene, what, text, "")],
  [/^Variable .* got invalid value "?(.*?)"?(?: at "[^"]*")?; Expected type "PartialDate"/s, said("faultDate")],
  [/^Variable .* got invalid value "?(.*?)"?(?: at "[^"]*")?; Int cannot represent/s, said("faultNumber")],
  [
    /^Variable .* got invalid value "?(.*?)"?(?: at "[^"]*")?; Value .* does not exist in "(\w+)" enum/s,
    (scene, [text = "", vocabulary = ""]) => unknown(scene, vocabulary, text, ""),
  ],
  [
    /^Variable .*; Field "([^"]*)" is not defined by type "(\w+)"\.(?: Did you mean (.*)\?)?/s,
    ({ texts, words, model }, [text = "", type = "", meant = ""]) => {
      const kind = type.replace(/Filter$/, "");
      const name = model.has(kind) ? words.noun(model.kind(kind), 2) : type;
      const sentence = fill(texts.faultField, { text: quoted(texts, text), name });
      return { sentence, ...(meant !== "" && meaning(texts, text, textsIn(meant))) };
    },
  ],
  [
    /^Variable .* got invalid value (.*?) at "([^"]*)"; (?:Expected type|String cannot represent)/s,
    ({ texts, words }, [text = "", path = ""]) => {
      const field = path.split(".").findLast((part) => !/^(any|all|none)?(\[\d+\])?$/.test(part)) ?? path;
      return { sentence: fill(texts.faultShape, { text, name: words.name(field.replace(/\[.*/, "")), example }) };
    },
  ],
  [/^Cannot read the cursor/, ({ texts }) => ({ sentence: texts.faultCursor })],
  [/^"([^"]*)" is no id/, said("faultId")],
  [/at most .* are allowed|allowed are .* to /, ({ texts }) => ({ sentence: texts.faultCost })],
];

/** Null for what no page has words for. */
export function faultText(scene: Scene, message: string): FaultText | null {
  for (const [pattern, tell] of tellers) {
    const match = pattern.exec(message);
    const told =
      match &&
      tell(
        scene,
        match.slice(1).map((part) => part ?? ""),
      );
    if (told) return told;
  }
  return null;
}

function said(name: keyof Texts): Teller {
  return ({ texts }, [text = ""]) => ({ sentence: fill(texts[name], { text: quoted(texts, text) }) });
}

/** `what`: a kind, a vocabulary or a field. `hint`: what the service says would be right. */
function unknown({ texts, words, model }: Scene, what: string, text: string, hint: string): FaultText {
  const vocabulary = model.vocabularies.get(what);
  const sentence = vocabulary
    ? fill(texts.faultTerm, { text: quoted(texts, text), name: words.name(propertyOf(model, what)) })
    : fill(texts.faultUnknown, {
        kind: model.has(what) ? words.noun(model.kind(what), 1) : words.name(what),
        text: quoted(texts, text),
      });
  const [, meant] = /^did you mean (.*)\?$/.exec(hint) ?? [];
  if (meant !== undefined) return { sentence, ...meaning(texts, text, textsIn(meant)) };
  const keys = vocabulary?.terms.map(({ key }) => key) ?? /^expected one of (.*)$/.exec(hint)?.[1]?.split(", ");
  if (!keys) return { sentence };
  const named = keys.map((key) => (vocabulary ? `${key} (${words.term(vocabulary, key)})` : key));
  return { sentence, hint: fill(texts.faultKnown, { text: named.join(", ") }) };
}

/** The property that holds the terms of a vocabulary. */
function propertyOf({ kinds }: Model, vocabulary: string): string {
  const properties = kinds.flatMap((kind) => kind.properties);
  return properties.find((property) => property.vocabulary?.name === vocabulary)?.name ?? vocabulary;
}

/** `"a" or "b"` as a and b. */
const textsIn = (alternatives: string) => [...alternatives.matchAll(/"([^"]*)"/g)].map((match) => match[1]!);

/** That one of these may have been meant. */
function meaning(texts: Texts, text: string, instead: readonly string[]): Pick<FaultText, "hint" | "meant"> {
  const named = instead.map((one) => quoted(texts, one)).join(` ${texts.anyOf} `);
  return { hint: fill(texts.didYouMean, { text: named }), meant: { text, instead } };
}

const quoted = (texts: Texts, text: string) => fill(texts.quoted, { text });
