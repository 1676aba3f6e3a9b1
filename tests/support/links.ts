import type { Element } from './html.ts'

/** Attributes that hold one address. */
const addressAttributes = [
  'href',
  'src',
  'action',
  'poster',
  'data',
  'component-url',
  'renderer-url',
  'before-hydration-url',
]

/** Meta elements whose content is an address. */
const addressProperties = new Set(['og:url', 'og:image', 'twitter:image'])

/** `<meta http-equiv="refresh" content="0; url=…">` */
const refreshAddress = (content: string): string[] => {
  const address = /^\s*\d+\s*;\s*url=(.+)$/i.exec(content)?.[1]
  return address === undefined ? [] : [address]
}

/** Every address that an element refers to, as written. */
export function addressesOf({ name, attributes }: Element): readonly string[] {
  const single = addressAttributes.flatMap((attribute) => attributes.get(attribute) ?? [])
  const sets = ['srcset', 'imagesrcset'].flatMap((attribute) => attributes.get(attribute)?.split(',') ?? [])
  const content = attributes.get('content') ?? ''
  const isRefresh = name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh'
  return [
    ...single,
    ...sets.map((candidate) => candidate.trim().split(/\s+/)[0] ?? ''),
    ...(addressProperties.has(attributes.get('property') ?? '') ? [content] : []),
    ...(isRefresh ? refreshAddress(content) : []),
  ]
}
