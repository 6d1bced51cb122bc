import type { ReactElement } from "react";
import type { Kind, Model } from "../model/createModel.ts";
import type { FilterInput } from "../model/filter/Filter.ts";
import type { Address } from "./parts/Address.ts";
import type { Texts } from "./parts/texts.ts";
import type { Words } from "./words/Words.ts";

/** A GraphQL operation: what a page shows, what leaves it, and what can be asked again are this one. */
export interface Question {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What every view is drawn with. */
export interface Scene {
  readonly model: Model;
  readonly texts: Texts;
  readonly words: Words;
  readonly address: Address;
  /** Where the site is, as far as the request says, without a slash at its end. */
  readonly origin: string;
}

/** What became of a question. */
export interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly revision: number;
  /** When that revision was made, ISO 8601. */
  readonly at: string;
  /** What was asked in vain, as a key that nothing has. */
  readonly warnings: readonly string[];
}

export interface View {
  readonly title: string;
  readonly body: ReactElement;
  /** JSON-LD of what the page is about. */
  readonly about?: Readonly<Record<string, unknown>>;
  /** Files that this page needs beside those of all. */
  readonly needs?: "explore";
  /** The path of the page that this one is: it was asked for by another spelling. */
  readonly moved?: string;
  /** The records that it is about, where its address does not say it by conditions alone. */
  readonly set?: { readonly kind: Kind; readonly where: FilterInput };
  /** How to cite it, where that says more than its title and address. */
  readonly cited?: string;
}

/** A page: what it asks, and how it shows the answer. Null for an answer that there is no page of. */
export interface Page {
  readonly question: Question;
  /** What has to be asked once this is answered; the view is of both answers. Null: nothing. */
  next?(answer: Answer): Question | null;
  /** True: what leaves the page asks both at once. */
  readonly together?: boolean;
  view(answer: Answer): View | null;
}
