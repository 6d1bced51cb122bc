/** One thing said of a node: that it is linked to another, or what one of its values is. */
export interface Clause {
  /** Id of a node. */
  readonly subject: string;
  /** Of a link: `is run by`. Of a value: how its name and the value are joined. */
  readonly verb: string;
  /** Id of the node that a link leads to. */
  readonly object?: string;
  /** The name and the words of a value. */
  readonly value?: { readonly name: string; readonly words: string };
  /** Further words, without a blank before them. */
  readonly note?: string;
}

/**
 * Clauses as one sentence, in which `it` is "it" where it is a subject: `It is located in Rwanda, which is in region Africa.` A
 * clause that goes on where the one before ended becomes a relative one; one that goes on with its subject is joined by "and".
 */
export function sentenceOf(
  clauses: readonly Clause[],
  it: string,
  nameOf: (id: string) => string,
  lead?: string,
): string {
  const text = clauses
    .map((clause, index) => {
      const before = clauses[index - 1];
      if (!before) return main(clause);
      if (before.object === clause.subject)
        return `, ${clause.value ? `whose ${clause.value.name}` : "which"} ${predicate(clause)}`;
      if (before.subject !== clause.subject) return `; ${main(clause)}`;
      return ` and ${clause.value ? `has ${clause.value.name} ${clause.value.words}` : predicate(clause)}`;
    })
    .join("");
  if (lead !== undefined) return asSentence(`${lead}: ${text}`);
  return asSentence(clauses[0]?.subject === it ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}` : text);

  function main(clause: Clause): string {
    const { subject, value } = clause;
    if (!value) return `${subject === it ? "it" : nameOf(subject)} ${predicate(clause)}`;
    return `${subject === it ? `its ${value.name}` : `the ${value.name} of ${nameOf(subject)}`} ${predicate(clause)}`;
  }

  function predicate({ verb, object, value, note }: Clause): string {
    const end = value ? value.words : object === undefined ? "" : nameOf(object);
    return [verb, end, note].filter(Boolean).join(" ");
  }
}

/** The words with a full stop at their end. */
export function asSentence(words: string): string {
  return words.endsWith(".") ? words : `${words}.`;
}

/** A name in code as words: `yearStart` as "year start". */
export function wordsOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
