import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri'

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number]

/**
 * Makes each heading the link to itself. A mark beside it would need a label in the page's language, which the
 * Markdown processor does not know; a link that is the heading is named by it.
 */
export const headingLinks: HastPlugin = {
  name: 'heading-links',
  element: {
    filter: ['h2', 'h3'],
    visit: (node) => {
      const id = node.properties['id']
      if (typeof id !== 'string') return
      return {
        ...node,
        children: [
          { type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: node.children },
        ],
      }
    },
  },
}
