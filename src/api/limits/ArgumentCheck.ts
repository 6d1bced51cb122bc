import type { FieldNode, GraphQLArgument, GraphQLField, ValueNode } from "graphql";
import { Kind, valueFromAST } from "graphql";
import { type ArgumentWeight, addWeights, fieldWeight, listWeight, valueWeight, weightless } from "./ArgumentWeight.ts";
import type { Limits } from "./Limits.ts";
import { inWords, type Violation } from "./Violation.ts";

type Field = GraphQLField<unknown, unknown>;

/** Where a value stands: under which name, at which path of the argument, in which field. */
interface Place {
  readonly name: string;
  readonly path: string;
  readonly node: FieldNode;
}

const CURSORS = new Set(["after", "before"]);

/** Reads and checks the arguments of fields, variables put in. Keeps the first violation. */
export class ArgumentCheck {
  violation: Violation | null = null;
  readonly #limits: Limits;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #weights = new Map<string, ArgumentWeight>();

  constructor(limits: Limits, variables: Readonly<Record<string, unknown>>) {
    this.#limits = limits;
    this.#variables = variables;
  }

  /** The value that a resolver would get. */
  value(node: FieldNode, field: Field, name: string): unknown {
    const argument = field.args.find((candidate) => candidate.name === name);
    if (!argument) return undefined;
    const given = node.arguments?.find((candidate) => candidate.name.value === name)?.value;
    return given ? this.#resolve(given, argument) : argument.defaultValue;
  }

  #resolve(given: ValueNode, argument: GraphQLArgument): unknown {
    if (given.kind !== Kind.VARIABLE) return valueFromAST(given, argument.type, this.#variables);
    const value = this.#variables[given.name.value];
    return value === undefined ? argument.defaultValue : value;
  }

  /** A size given as a whole number: undefined if it is not given. */
  size(node: FieldNode, field: Field, name: string, limit: "pageSize" | "buckets"): number | undefined {
    const value = this.value(node, field, name);
    if (typeof value !== "number") return undefined;
    const maximum = this.#limits[limit];
    // The first none are asked for by who wants the count alone.
    const minimum = limit === "pageSize" && name === "first" ? 0 : 1;
    if (value >= minimum && value <= maximum) return value;
    const [called, advice] =
      limit === "pageSize"
        ? ["Page size", "Ask for a smaller page and go on with the cursor"]
        : ["Number of buckets", "Ask for fewer buckets or narrow the filter"];
    this.#keep({
      code: "BAD_USER_INPUT",
      limit,
      maximum,
      value,
      message: `${called}: "${name}" of "${field.name}" is ${inWords(value)}, allowed are ${minimum} to ${inWords(maximum)}. ${advice}.`,
      path: name,
      node,
    });
    return undefined;
  }

  /** Checks the lengths of lists and texts anywhere in the arguments of a field, and weighs these. */
  weigh(node: FieldNode): ArgumentWeight {
    return (node.arguments ?? [])
      .map(({ name, value }) => this.#literal(value, { name: name.value, path: name.value, node }))
      .reduce(addWeights, weightless);
  }

  #literal(value: ValueNode, place: Place): ArgumentWeight {
    const { name, path, node } = place;
    switch (value.kind) {
      case Kind.VARIABLE:
        return this.#variable(value.name.value, place);
      case Kind.LIST:
        this.#checkLength(value.values.length, place);
        return listWeight(
          name,
          value.values.map((item, index) => this.#literal(item, { name, path: `${path}[${index}]`, node })),
        );
      case Kind.OBJECT:
        return value.fields
          .map(({ name: { value: field }, value: held }) =>
            fieldWeight(field, this.#literal(held, { name: field, path: `${path}.${field}`, node })),
          )
          .reduce(addWeights, weightless);
      case Kind.NULL:
        return weightless;
      default:
        return this.#single(String(value.value), place);
    }
  }

  /** A large variable is walked once for each name it is used under, however often it is used. */
  #variable(variable: string, place: Place): ArgumentWeight {
    const key = `${place.name} ${variable}`;
    let weight = this.#weights.get(key);
    if (!weight) {
      weight = this.#plain(this.#variables[variable], place);
      this.#weights.set(key, weight);
    }
    return weight;
  }

  #plain(value: unknown, place: Place): ArgumentWeight {
    const { name, path, node } = place;
    if (value === null || value === undefined || this.violation) return weightless;
    if (Array.isArray(value)) {
      this.#checkLength(value.length, place);
      if (this.violation) return weightless;
      return listWeight(
        name,
        value.map((item, index) => this.#plain(item, { name, path: `${path}[${index}]`, node })),
      );
    }
    if (typeof value !== "object") return this.#single(String(value), place);
    return Object.entries(value)
      .map(([field, held]) => fieldWeight(field, this.#plain(held, { name: field, path: `${path}.${field}`, node })))
      .reduce(addWeights, weightless);
  }

  #single(written: string, { name, path, node }: Place): ArgumentWeight {
    const limit = CURSORS.has(path) ? "cursor" : path.startsWith("input.") || path === "text" ? "prose" : "text";
    const maximum = this.#limits[limit];
    if (written.length > maximum)
      this.#keep({
        code: "BAD_USER_INPUT",
        limit,
        maximum,
        value: written.length,
        message: `Text length: "${path}" has ${inWords(written.length)} characters, at most ${inWords(maximum)} are allowed. Send a shorter text.`,
        path,
        node,
      });
    return valueWeight(name, written);
  }

  /** Checks the name under which a field stands in the answer. */
  checkAlias(node: FieldNode): void {
    const length = node.alias?.value.length ?? 0;
    const maximum = this.#limits.name;
    if (length > maximum)
      this.#keep({
        code: "BAD_USER_INPUT",
        limit: "name",
        maximum,
        value: length,
        message: `Name length: an alias of "${node.name.value}" has ${inWords(length)} characters, at most ${inWords(maximum)} are allowed. Choose a shorter name.`,
        node,
      });
  }

  #checkLength(value: number, { name, path, node }: Place): void {
    const limit = name === "ids" ? "ids" : "listItems";
    const maximum = this.#limits[limit];
    if (value <= maximum) return;
    this.#keep({
      code: "BAD_USER_INPUT",
      limit,
      maximum,
      value,
      message: `List length: "${path}" has ${inWords(value)} items, at most ${inWords(maximum)} are allowed. Split it over several operations.`,
      path,
      node,
    });
  }

  #keep(violation: Violation): void {
    this.violation ??= violation;
  }
}
