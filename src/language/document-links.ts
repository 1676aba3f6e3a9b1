/** Addresses of the documents behind the rules. They are on other sites, and only a reader who wants to goes there. */
import type { Language, SourceDocument } from '../engine/program/index.ts'
import { mainLanguage } from './languages.ts'

/** A file at a commit, which no later change of the document reaches. */
export interface DocumentVersion {
  /** As owner/name. */
  readonly repository: string
  readonly commit: string
  readonly address: string
}

/**
 * Returns a document at a commit, written owner/name@commit. The address is that of its plain text: a page made of it
 * leaves out comments, and the requirements stand in one.
 */
function versionAt(place: string, path: string): DocumentVersion {
  const [repository = '', commit = ''] = place.split('@')
  return { repository, commit, address: `https://github.com/${repository}/blob/${commit}/${path}?plain=1` }
}

/** Returns the files that a document was read from, the English original before its translation; a page of the web has none. */
export function documentVersions(document: SourceDocument): readonly DocumentVersion[] {
  if ('address' in document) return []
  const { repository, commit, english, path } = document
  const read = `${repository}@${commit}`
  const places = english === undefined || english === read ? [read] : [english, read]
  return places.map((place) => versionAt(place, path))
}

export interface DocumentLinks {
  /** The version that was read: a file at its commit, or a page of the web. */
  readonly address: string
  /** The English original, where `address` is a translation. */
  readonly original?: string
}

/** Returns where a reader finds a document. */
export function documentLinks(document: SourceDocument): DocumentLinks {
  if ('address' in document) return { address: document.address }
  const [original, translation] = documentVersions(document).map(({ address }) => address)
  return translation ? { address: translation, original: original! } : { address: original! }
}

/** Returns where a reader of a language finds a document: in English, or else translated where it is. */
export function documentLink(document: SourceDocument, language: Language): string {
  const { address, original = address } = documentLinks(document)
  return language === mainLanguage ? original : address
}
