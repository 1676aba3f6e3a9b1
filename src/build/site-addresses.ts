import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri'

type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number]

/**
 * Leads the links and pictures that a text writes from the root of the site, such as `/calculator/`, into the folder
 * in which the site lies.
 * @param base the folder, with a slash at either end
 */
export const siteAddresses = (base: string): HastPlugin => ({
  name: 'site-addresses',
  element: {
    filter: ['a', 'img'],
    visit(node, context) {
      for (const name of ['href', 'src']) {
        const address = node.properties[name]
        if (typeof address === 'string' && /^\/(?!\/)/.test(address))
          context.setProperty(node, name, base + address.slice(1))
      }
    },
  },
})
