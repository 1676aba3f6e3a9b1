/** Addresses of the documents behind the rules. They are on other sites, and only a reader who wants to goes there. */
import type { Language, SourceDocument } from '../engine/program/index.ts'
import { mainLanguage } from './languages.ts'

/** A document at its commit: the same for ever, whatever became of the document. */
const fileAt = (repository: string, commit: string, path: string): string =>
  `https://github.com/${repository}/blob/${commit}/${path}`

export interface DocumentLinks {
  /** The version that was read: a file at its commit, or a page of the web. */
  readonly address: string
  /** The English original, where `address` is a translation. */
  readonly original?: string
}

/** Returns where a reader finds a document. */
export function documentLinks(document: SourceDocument): DocumentLinks {
  if ('address' in document) return { address: document.address }
  const { repository, commit, english = '', path } = document
  const address = fileAt(repository, commit, path)
  const [originals = '', original = ''] = english.split('@')
  return english === '' || english === `${repository}@${commit}`
    ? { address }
    : { address, original: fileAt(originals, original, path) }
}

/** Returns where a reader of a language finds a document: in English, or else translated where it is. */
export function documentLink(document: SourceDocument, language: Language): string {
  const { address, original = address } = documentLinks(document)
  return language === mainLanguage ? original : address
}
