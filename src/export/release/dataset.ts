import type { Model } from "../../model/createModel.ts";
import { DESCRIPTION, KEYWORDS, LICENCE, type Release, TITLE, versionOf } from "./Release.ts";

type Json = Readonly<Record<string, unknown>>;

/** What is said of the data wherever they are, in the words of schema.org. */
export function datasetTerms(release: Pick<Release, "revision">): Json {
  return {
    name: TITLE,
    description: DESCRIPTION,
    version: versionOf(release),
    dateModified: release.revision.at,
    license: LICENCE.path,
    isAccessibleForFree: true,
    keywords: KEYWORDS,
    inLanguage: "en",
  };
}

/** The release as a Dataset of schema.org (https://schema.org/Dataset). */
export function dataset(release: Release): Json {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    ...(release.site !== null && { url: release.site }),
    ...datasetTerms(release),
    variableMeasured: release.tables.map(({ kind }) => kind.plural),
    distribution: release.files.map(({ path, description, mediaType, bytes, sha256 }) => ({
      "@type": "DataDownload",
      name: path,
      description,
      contentUrl: path,
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}

/** The data as a site serves them, its records as CSV. `site`: its address, without a slash at the end. */
export function siteDataset(site: string, { kinds }: Model, revision: Release["revision"]): Json {
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${site}/#dataset`,
    url: `${site}/`,
    ...datasetTerms({ revision }),
    variableMeasured: kinds.map(({ plural }) => plural),
    distribution: kinds.map(({ plural }) => ({
      "@type": "DataDownload",
      name: `${plural}.csv`,
      contentUrl: `${site}/export/${plural}.csv`,
      encodingFormat: "text/csv",
    })),
  };
}
