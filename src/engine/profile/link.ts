/** A profile inside a link: compressed in the fragment, which browsers never send to a server. */
import { parseProfile, type ParsedProfile } from './parse.ts'
import type { Person, Profile } from './types.ts'

/** Mail programs and chats break longer links. */
export const longestLink = 8_000
/** What a link may unfold to: the people of the longest link make a tenth of it, and a bomb is stopped there. */
const mostBytes = 4 * 1024 * 1024

class LinkTooLarge extends Error {}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length
    if (size > mostBytes) {
      await reader.cancel()
      throw new LinkTooLarge()
    }
    chunks.push(read.value)
  }
  return new Blob(chunks).arrayBuffer()
}

const toText = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

const fromText = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  )

/** Writes the profile as letters that a fragment may hold. */
export async function profileToText(profile: Profile): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(profile))
  return toText(new Uint8Array(await through(bytes, new CompressionStream('deflate-raw'))))
}

/** Reads the profile in such letters, or tells what is wrong with it. Never throws. */
export async function profileFromText(text: string): Promise<ParsedProfile> {
  try {
    const bytes = await through(fromText(text), new DecompressionStream('deflate-raw'))
    return parseProfile(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch (error) {
    const expected = `a compressed profile of ≤ ${mostBytes} bytes`
    const problem =
      error instanceof LinkTooLarge
        ? ({ code: 'too-long', received: 'more' } as const)
        : ({ code: 'not-a-profile', received: 'other text' } as const)
    return { ok: false, problems: [{ place: [], expected, ...problem }] }
  }
}

/** Returns the profile without names: people are P1 to Pn, in order, and the organization has none. */
export function withoutNames(profile: Profile): Profile {
  const { market } = profile.organization
  const people = profile.people?.map((person, at): Person => ({
    ...person,
    id: `p${at + 1}`,
    name: `P${at + 1}`,
  }))
  return { ...profile, organization: { market }, ...(people && { people }) }
}
