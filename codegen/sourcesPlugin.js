/** For each of some types, the shape of what its fields are resolved from: `XSource`, of values or of methods that give them. */
export const plugin = (_schema, _documents, { sources }) =>
  [
    "/** Each field as a value, or as a method that takes the field's arguments and gives it. */",
    "type Source<R> = {",
    '  readonly [F in keyof R as Exclude<F, "__isTypeOf">]-?: NonNullable<R[F]> extends (',
    "    parent: never, args: infer A, context: never, info: never) => infer T",
    "    ? T | ((args: A, context: ApiContext, info: GraphQLResolveInfo) => T)",
    "    : never;",
    "};",
    ...sources.map((name) => `export interface ${name}Source extends Source<${name}Resolvers> {}`),
  ].join("\n");
