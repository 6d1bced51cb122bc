import type { Kind } from "../createModel.ts";
import type { LinkDef, PropertyDef } from "../types.ts";

/** A field of the input that a record of a kind is made of: a property, or a link by the keys of its ends. */
export type DraftField =
  | { readonly name: string; readonly property: PropertyDef }
  | { readonly name: string; readonly link: LinkDef };

/** What people may say of a record of a kind, in the order of the model; none for a kind that is not submitted. */
export function draftFields({ submitted = [], property, ownLink }: Kind): DraftField[] {
  const links = new Map([...ownLink.values()].map((link) => [link.forward.field, link]));
  return submitted.map((name) => {
    const [held, link] = [property.get(name), links.get(name)];
    if (held) return { name, property: held };
    if (link) return { name, link };
    throw new RangeError(`${name} is submitted, and neither a property nor a link`);
  });
}
