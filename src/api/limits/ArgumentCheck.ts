import type { FieldNode, GraphQLArgument, GraphQLField, ValueNode } from "graphql";
import { Kind, valueFromAST } from "graphql";
import { STEP_PRICE } from "./fieldPrice.ts";
import type { Limits } from "./Limits.ts";
import { inWords, type Violation } from "./Violation.ts";

type Field = GraphQLField<unknown, unknown>;

/** Reads and checks the arguments of fields, variables put in. Keeps the first violation. */
export class ArgumentCheck {
  violation: Violation | null = null;
  readonly #limits: Limits;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #checkedVariables = new Map<string, number>();

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

  /** Checks the lengths of lists anywhere in the arguments. Returns how many items those lists hold; a step counts for many. */
  countItems(node: FieldNode): number {
    let count = 0;
    for (const { name, value } of node.arguments ?? [])
      count += this.#countLiteral(value, name.value, name.value, node);
    return count;
  }

  #countLiteral(value: ValueNode, name: string, path: string, node: FieldNode): number {
    switch (value.kind) {
      case Kind.VARIABLE:
        return this.#countVariable(value.name.value, name, path, node);
      case Kind.LIST:
        this.#checkLength(value.values.length, name, path, node);
        return value.values.reduce(
          (sum, item, index) => sum + itemPrice(name, this.#countLiteral(item, name, `${path}[${index}]`, node)),
          0,
        );
      case Kind.OBJECT:
        return value.fields.reduce(
          (sum, field) => sum + this.#countLiteral(field.value, field.name.value, `${path}.${field.name.value}`, node),
          0,
        );
      default:
        return 0;
    }
  }

  /** A large variable is walked once for each name it is used under, however often it is used. */
  #countVariable(variable: string, name: string, path: string, node: FieldNode): number {
    const key = `${name} ${variable}`;
    const known = this.#checkedVariables.get(key);
    if (known !== undefined) return known;
    const count = this.#countPlain(this.#variables[variable], name, path, node);
    this.#checkedVariables.set(key, count);
    return count;
  }

  #countPlain(value: unknown, name: string, path: string, node: FieldNode): number {
    if (Array.isArray(value)) {
      this.#checkLength(value.length, name, path, node);
      let count = 0;
      for (let index = 0; index < value.length && !this.violation; index++)
        count += itemPrice(name, this.#countPlain(value[index], name, `${path}[${index}]`, node));
      return count;
    }
    if (typeof value !== "object" || value === null) return 0;
    let count = 0;
    for (const [field, inner] of Object.entries(value))
      count += this.#countPlain(inner, field, `${path}.${field}`, node);
    return count;
  }

  #checkLength(value: number, name: string, path: string, node: FieldNode): void {
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

function itemPrice(list: string, within: number): number {
  return list === "steps" ? STEP_PRICE + within : Math.max(1, within);
}
