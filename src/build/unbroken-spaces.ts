import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri'
import { unbroken } from '../language/unbroken.ts'

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number]

const asWritten = new Set(['code', 'pre'])

/** Keeps dashes and counted nouns of the texts with the word before them, so that authors need not type such spaces. */
export const unbrokenSpaces: HastPlugin = {
  name: 'unbroken-spaces',
  text(node, context) {
    const parent = context.parent(node)
    if ('tagName' in parent && asWritten.has(parent.tagName)) return
    const value = unbroken(node.value)
    return value === node.value ? undefined : { ...node, value }
  },
}
